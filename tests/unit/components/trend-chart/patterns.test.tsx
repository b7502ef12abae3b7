import { act, fireEvent, render, screen } from '@testing-library/react';
import { CreditsTrendChart } from 'ai-credits-analytics';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dailyOf } from './dailyOf';
import { clickAt, layOut, pointAt, tooltip } from './plot';

beforeEach(() => void layOut());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const few = dailyOf({ Docs: [60, 60], Code: [30, 30], Search: [10, 10] });
const many = dailyOf(Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`p${place}`, [20 - place, 1]])));

/** Media as a browser has them: `turn` says what the page is now. */
function stubMedia() {
  const listeners = new Set<() => void>();
  let now = '';
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return now !== '' && query.includes(now);
    },
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  }));
  return (next: string) =>
    act(() => {
      now = next;
      for (const listener of listeners) listener();
    });
}

const areas = (container: HTMLElement, part = 'area') => [...container.querySelectorAll(`[data-aic-part="${part}"]`)];
const fills = (container: HTMLElement, part?: string) =>
  areas(container, part).map((area) => area.getAttribute('fill'));
/** Every pattern that the markup asks for, by its id. */
const asked = (element: HTMLElement | null) =>
  [...(element?.querySelectorAll('[fill], pattern[href]') ?? [])].flatMap((asking) => {
    const [, id] = /#([^)]+)/.exec(asking.getAttribute('href') ?? asking.getAttribute('fill') ?? '') ?? [];
    return id === undefined ? [] : [id];
  });
const missing = (container: HTMLElement) => {
  const ids = new Set([...container.querySelectorAll('pattern')].map(({ id }) => id));
  return asked(container).filter((id) => !ids.has(id));
};

describe('patterns', () => {
  it('are not there unless they are asked for', () => {
    const { container, rerender } = render(<CreditsTrendChart daily={few} />);
    expect(fills(container)).toEqual([null, null, null]);
    rerender(<CreditsTrendChart daily={few} hasPatterns />);
    expect(new Set(fills(container)).size).toBe(3);
    expect(fills(container)).not.toContain(null);
    rerender(<CreditsTrendChart daily={few} hasPatterns={false} />);
    expect(fills(container)).toEqual([null, null, null]);
    // A style left on the element would stand above its colour.
    expect(areas(container).map((area) => area.getAttribute('style'))).toEqual([null, null, null]);
  });

  it.each(['forced-colors: active', 'print'])('come with the media "%s", and go with it', (media) => {
    const turn = stubMedia();
    const { container } = render(<CreditsTrendChart daily={few} />);
    expect(fills(container)).toEqual([null, null, null]);
    turn(media);
    expect(fills(container)).not.toContain(null);
    turn('');
    expect(fills(container)).toEqual([null, null, null]);
  });

  it.each([
    ['few products', few],
    ['"Other"', many],
  ])('are all there that areas, legend and tooltip ask for, with %s', (_, daily) => {
    const { container } = render(<CreditsTrendChart daily={{ ...daily, today: '2025-11-02' }} hasPatterns />);
    clickAt(0);
    expect(asked(tooltip())).toHaveLength(daily.products.length);
    expect(asked(screen.getByRole('group', { name: 'Products shown' }))).toHaveLength(areas(container).length);
    expect(missing(container)).toEqual([]);
  });

  it('are the same in area, legend and tooltip of a product, whatever is switched off', () => {
    const { container } = render(<CreditsTrendChart daily={few} hasPatterns />);
    fireEvent.click(screen.getByRole('button', { name: 'Docs' }));
    pointAt('pointerMove', 0);
    const bare = (fill: string | null | undefined) => fill?.replace(/p?\)$/, '');
    const inLegend = bare(screen.getByRole('button', { name: 'Code' }).querySelector('rect')?.getAttribute('fill'));
    const row = [...(tooltip()?.querySelectorAll('.aic-chart-tooltip-row') ?? [])].find((element) =>
      element.textContent.startsWith('Code'),
    );
    expect(inLegend).toMatch(/^url\(#aic-.*-2$/);
    expect(bare(row?.querySelector('rect')?.getAttribute('fill'))).toBe(inLegend);
    // From the top of the stack: Search, Code.
    expect(bare(fills(container)[1])).toBe(inLegend);
  });

  it('of two charts on a page do not mix', () => {
    const { container } = render(
      <>
        <CreditsTrendChart daily={few} hasPatterns />
        <CreditsTrendChart daily={few} hasPatterns />
      </>,
    );
    const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(fills(container)).size).toBe(6);
  });

  it('are ids that an address can hold without escapes', () => {
    const { container } = render(<CreditsTrendChart daily={few} hasPatterns />);
    for (const { id } of container.querySelectorAll('pattern')) expect(id).toMatch(/^[\w-]+$/);
  });

  it('hatch the partial day and the excess without being asked for', () => {
    const daily = dailyOf({ a: [10, 10] }, { today: '2025-11-02', excess: [0, 5] });
    const { container } = render(<CreditsTrendChart daily={daily} />);
    expect(asked(container)).toHaveLength(2);
    expect(missing(container)).toEqual([]);
  });

  it('leave lines alone, which have no area to fill', () => {
    const { container } = render(<CreditsTrendChart daily={few} mode="lines" hasPatterns />);
    expect(fills(container, 'line')).toEqual([null, null, null]);
  });
});
