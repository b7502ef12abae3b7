// Run by plain Node: writes the HTML of every component in every state and setting, made at once and streamed.
import { writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { version } from 'react';
import * as library from 'ai-credits-analytics';
import { renderToString } from 'react-dom/server';

import { renderStream } from './renderStream';
import { SETTINGS, withSettings } from './settings';
import { STATES } from './states';

import type { ReactElement } from 'react';

/** One rendering. */
export interface RenderedState {
  readonly component: string;
  readonly state: string;
  readonly setting: string;
  readonly html: string;
  readonly streamed: string;
}

/** What the script writes. */
export interface RenderedStates {
  readonly version: string;
  /** Names of the browser's that this process has; there must be none. */
  readonly domGlobals: readonly string[];
  /** Components that the package exports. */
  readonly components: readonly string[];
  readonly rendered: readonly RenderedState[];
}

const DOM_GLOBALS = [
  'window',
  'document',
  'self',
  'HTMLElement',
  'ResizeObserver',
  'matchMedia',
  'CSSStyleSheet',
  'CSS',
];

/** The whole of a stream whose data arrives when its shell has gone out. */
async function streamed(element: ReactElement): Promise<string> {
  const out = new PassThrough();
  const arrival = new Promise((resolve) => void out.once('data', resolve));
  const whole = text(out);
  (await renderStream({ element, arrival })).pipe(out);
  return whole;
}

async function main(file: string): Promise<void> {
  const rendered: RenderedState[] = [];
  for (const [component, states] of Object.entries(STATES)) {
    for (const [state, element] of Object.entries(states)) {
      for (const setting of Object.keys(SETTINGS)) {
        const page = withSettings(setting, element);
        rendered.push({ component, state, setting, html: renderToString(page), streamed: await streamed(page) });
      }
    }
  }
  const domGlobals = DOM_GLOBALS.filter((name) => name in globalThis);
  const components = Object.keys(library).filter((name) => /^[A-Z]/.test(name));
  const all: RenderedStates = { version, domGlobals, components, rendered };
  writeFileSync(file, JSON.stringify(all));
}

await main(process.argv[2] ?? '');
