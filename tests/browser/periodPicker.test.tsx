import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { CreditsProvider, PeriodPicker } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { en } from 'ai-credits-analytics/locales/en';
import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent as keys } from 'vitest/browser';

import '../../src/styles/styles.css';
import { emulateMedia } from './emulateMedia';

const CATALOGUES = { en, de, ar };
const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);

afterEach(async () => {
  document.body.removeAttribute('style');
  await page.viewport(1024, 768);
  await emulateMedia();
});

const open = async () => userEvent.click(screen.getByRole('button', { expanded: false }));
const popover = () => screen.getByRole('dialog').getBoundingClientRect();

describe('the popover of PeriodPicker', () => {
  it.each([
    ['en', 'start'],
    ['en', 'end'],
    ['de', 'end'],
    ['ar', 'start'],
    ['ar', 'end'],
  ] as const)('is seen whole on a screen of 320 px: %s, at the %s', async (locale, side) => {
    await page.viewport(320, 700);
    render(
      <CreditsProvider locale={locale} messages={CATALOGUES[locale]}>
        <div dir={locale === 'ar' ? 'rtl' : 'ltr'} style={{ display: 'flex', justifyContent: `flex-${side}` }}>
          <PeriodPicker usage={usage} now={now} />
        </div>
      </CreditsProvider>,
    );
    await open();
    await userEvent.keyboard('{End}{Enter}');
    const { left, right, bottom } = popover();
    expect(left).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThanOrEqual(312);
    expect(bottom).toBeLessThanOrEqual(700);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('is seen whole, whatever its box clips', async () => {
    render(
      <div style={{ width: 260, height: 120, marginLeft: 400, overflow: 'hidden' }}>
        <PeriodPicker usage={usage} now={now} />
      </div>,
    );
    await open();
    const dialog = screen.getByRole('dialog');
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    // Inside its round corners.
    const inset = 8;
    for (const x of [left + inset, right - inset]) {
      for (const y of [top + inset, bottom - inset]) {
        expect(dialog.contains(document.elementFromPoint(x, y)), `what is seen at ${x}, ${y}`).toBe(true);
      }
    }
  });

  it.each([
    ['left', 120],
    ['right', 40],
  ] as const)('meets the %s edge of a button %i px from the end of the page', async (edge, room) => {
    render(
      <div style={{ display: 'flex', justifyContent: 'flex-end', paddingInlineEnd: room }}>
        <PeriodPicker usage={usage} now={now} />
      </div>,
    );
    await open();
    const button = screen.getByRole('button', { expanded: true }).getBoundingClientRect();
    expect(popover()[edge]).toBeCloseTo(button[edge], 0);
  });

  it('stands 4 px under its button while it appears, and after', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    render(<PeriodPicker usage={usage} now={now} />);
    await open();
    const [appearance] = screen.getByRole('dialog').getAnimations();
    expect(appearance?.playState).toBe('running');
    const button = screen.getByRole('button', { expanded: true }).getBoundingClientRect();
    expect(popover().top).toBeCloseTo(button.bottom + 4, 3);
    appearance?.finish();
    expect(popover().top).toBeCloseTo(button.bottom + 4, 3);
  });

  it('opens above where there is no room below', async () => {
    render(
      <div style={{ position: 'fixed', insetBlockEnd: 8 }}>
        <PeriodPicker usage={usage} now={now} />
      </div>,
    );
    await open();
    expect(popover().bottom).toBeLessThan(screen.getByRole('button', { expanded: true }).getBoundingClientRect().top);
    expect(popover().top).toBeGreaterThanOrEqual(0);
  });

  it('scrolls in a window lower than it is: the last button gets the focus where it is seen', async () => {
    await page.viewport(320, 256);
    render(<PeriodPicker usage={usage} now={now} />);
    await open();
    await userEvent.keyboard('{End}{Enter}');
    const apply = screen.getByRole('button', { name: 'Apply' });
    apply.focus();
    expect(apply).toHaveFocus();
    const { top, bottom } = apply.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(256);
    expect(popover().top).toBeGreaterThanOrEqual(8);
    expect(popover().bottom).toBeLessThanOrEqual(248);
  });

  it('stays where it is while its list is scrolled', async () => {
    await page.viewport(320, 256);
    render(<PeriodPicker usage={usage} now={now} />);
    await open();
    const dialog = screen.getByRole('dialog');
    dialog.scrollTop = 1;
    const written = vi.spyOn(dialog.style, 'setProperty');
    dialog.dispatchEvent(new Event('scroll'));
    expect(written).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('scroll'));
    expect(written).toHaveBeenCalled();
  });

  it.each(['body', 'html'])('meets its button, and is seen whole, where CSS zooms the %s', async (element) => {
    const zoomed = element === 'body' ? document.body : document.documentElement;
    zoomed.style.setProperty('zoom', '1.5');
    await page.viewport(600, 500);
    render(
      <div style={{ marginInlineStart: 40 }}>
        <PeriodPicker usage={usage} now={now} />
      </div>,
    );
    await open();
    await userEvent.keyboard('{End}{Enter}');
    const button = screen.getByRole('button', { expanded: true }).getBoundingClientRect();
    const { left, top, right, bottom } = popover();
    zoomed.removeAttribute('style');
    expect(left).toBeCloseTo(button.left, 0);
    expect(right).toBeLessThanOrEqual(592);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(bottom).toBeLessThanOrEqual(492);
  });

  it('closes with Escape alone, and not the modal dialog of the host around it', async () => {
    render(
      <dialog>
        <PeriodPicker usage={usage} now={now} />
      </dialog>,
    );
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    await open();
    await keys.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(dialog?.open).toBe(true);
    await keys.keyboard('{Escape}');
    expect(dialog?.open).toBe(false);
  });

  it.each(['open', 'closed'] as const)(
    'closes with a press outside, in a shadow root that is %s, and not with one inside',
    async (mode) => {
      const host = document.createElement('div');
      document.body.append(host);
      const container = document.createElement('div');
      host.attachShadow({ mode }).append(container);
      const root = createRoot(container);
      root.render(<PeriodPicker usage={usage} now={now} />);
      await expect.poll(() => container.querySelector('button')).not.toBeNull();
      container.querySelector('button')?.click();
      await expect.poll(() => container.querySelector('[role="listbox"]')).not.toBeNull();
      const press = () => new PointerEvent('pointerdown', { bubbles: true, composed: true });
      container.querySelector('[role="listbox"]')?.dispatchEvent(press());
      await new Promise(requestAnimationFrame);
      expect(container.querySelector('[role="listbox"]')).not.toBeNull();
      document.body.dispatchEvent(press());
      await expect.poll(() => container.querySelector('[role="listbox"]')).toBeNull();
      root.unmount();
      host.remove();
    },
  );

  it('has nothing that axe finds, with its form open', async () => {
    render(<PeriodPicker usage={usage} now={now} value={{ start: '2025-11-03', end: '2025-11-10' }} />);
    await open();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });
});

describe('the button of PeriodPicker', () => {
  it('wraps its words on a narrow page and cuts none', async () => {
    await page.viewport(320, 700);
    render(
      <CreditsProvider locale="de" messages={de}>
        <PeriodPicker usage={usage} now={now} value={{ start: '2024-12-28', end: '2025-01-04' }} />
      </CreditsProvider>,
    );
    const button = screen.getByRole('button');
    expect(button).toHaveTextContent('Eigener Zeitraum: 28. Dez. 2024 – 3. Jan. 2025');
    expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth);
    expect(button.getBoundingClientRect().right).toBeLessThanOrEqual(320);
  });
});

it('says "This period:" as quietly as the days after it while it is disabled', () => {
  render(<PeriodPicker usage={usage} now={now} status="loading" />);
  const [preset, days] = ['This period:', 'Nov 1 – Nov 30'].map((words) => getComputedStyle(screen.getByText(words)));
  expect(screen.getByRole('button')).toBeDisabled();
  expect(preset?.color).toBe(days?.color);
});

it('has a button that can be read where colours are forced, at rest and under the pointer', async () => {
  await emulateMedia({ 'forced-colors': 'active' });
  render(<PeriodPicker usage={usage} now={now} />);
  await open();
  await userEvent.keyboard('{End}{Enter}');
  const apply = screen.getByRole('button', { name: 'Apply' });
  const system = document.createElement('i');
  apply.append(system);
  const drawn = () => {
    const { color, backgroundColor } = getComputedStyle(apply);
    return [color, backgroundColor];
  };
  system.style.color = 'HighlightText';
  system.style.backgroundColor = 'Highlight';
  const { color, backgroundColor } = getComputedStyle(system);
  // Else a browser lays a box of the page's colour, which is that of this text, behind it.
  expect(getComputedStyle(screen.getByText('Apply')).forcedColorAdjust).toBe('none');
  expect(drawn()).toEqual([color, backgroundColor]);
  await keys.hover(apply);
  expect(apply.matches(':hover')).toBe(true);
  expect(drawn()).toEqual([color, backgroundColor]);
});
