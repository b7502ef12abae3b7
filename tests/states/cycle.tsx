// Run by the browser: draws and removes components over and over, and counts what is left of them.
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { figures } from './figures';
import { statesOf } from './statesOf';

import type { ReactElement } from 'react';

declare global {
  interface Window {
    /** Draws the component so many times, uses it and removes it. Without a name: what each cycle of a test costs itself. */
    cycle?: (component: string, state: string | null, times: number) => Promise<void>;
  }
}

/** As many are on the page at a time, so that a frame is waited for once for all of them. */
const AT_ONCE = 10;

const frame = () => new Promise((resolve) => void requestAnimationFrame(resolve));
const task = () => new Promise((resolve) => void setTimeout(resolve));

const listen = () => addEventListener('resize', () => figures);

function Leaking(): ReactElement {
  return <p ref={listen}>It listens for ever</p>;
}

/** What a pointer and a keyboard do to whatever is there: charts read days, pickers and tables open. */
function use(host: HTMLElement): void {
  const plot = host.querySelector('[role="listbox"]');
  const at = plot?.getBoundingClientRect();
  if (plot && at) {
    const place = { bubbles: true, clientX: at.x + at.width / 2, clientY: at.y + at.height / 2, pointerType: 'mouse' };
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
      plot.dispatchEvent(new PointerEvent(type, place));
    plot.dispatchEvent(new MouseEvent('click', place));
  }
  host.querySelector<HTMLElement>('[aria-haspopup="dialog"]')?.click();
  host.querySelector<HTMLElement>('button[aria-expanded="false"]:not([aria-haspopup])')?.click();
}

window.cycle = async (component, state, times) => {
  for (let done = 0; done < times; done += AT_ONCE) {
    const mounted = Array.from({ length: Math.min(AT_ONCE, times - done) }, () => {
      const host = document.createElement('div');
      document.body.append(host);
      const root = createRoot(host);
      const content =
        component === 'Leaking' ? <Leaking /> : statesOf({ component, state, setting: 'brand', how: 'client' });
      flushSync(() => root.render(<StrictMode>{content}</StrictMode>));
      return { host, root };
    });
    await frame();
    await task();
    for (const { host } of mounted) flushSync(() => use(host));
    await frame();
    await task();
    for (const { host, root } of mounted) {
      root.unmount();
      host.remove();
    }
    await task();
    // React's development build tells the browser's profiler of every component, and the browser keeps it.
    performance.clearMeasures();
    performance.clearMarks();
  }
  await frame();
  await task();
};
