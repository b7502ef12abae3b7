import { fireEvent, render, screen, within } from '@testing-library/react';
import { CreditsProvider, CreditsTrendChart } from 'ai-credits-analytics';
import { ar } from 'ai-credits-analytics/locales/ar';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { placeFlags } from '../../../../src/components/trend-chart/placeFlags';
import { dailyOf } from './dailyOf';
import { focusPlot, layOut, pointAt, press, spoken, tooltip } from './plot';

import type { PlotFlag } from '../../../../src/components/trend-chart/plotFlag';

afterEach(() => vi.restoreAllMocks());

const flagOf = (key: string, at: number, label: string): PlotFlag => ({ kind: 'reset', key, at, label });
/** Sides of the words on a plot of 1,000 px. */
const sides = (flags: readonly PlotFlag[], isRtl = false) => placeFlags(flags, 1000, isRtl).map(({ side }) => side);

describe('the words of a flag', () => {
  // Ten characters are taken to be 70 px wide, and 86 with the gaps.
  const words = '0123456789';

  it('stand on the side of days to come, and on the other where the plot ends', () => {
    expect(sides([flagOf('a', 50, words)])).toEqual(['right']);
    expect(sides([flagOf('a', 91.4, words)])).toEqual(['right']);
    expect(sides([flagOf('a', 91.5, words)])).toEqual(['left']);
    expect(sides([flagOf('a', 50, words)], true)).toEqual(['left']);
    expect(sides([flagOf('a', 8.5, words)], true)).toEqual(['right']);
  });

  it('give way to those of the flags before it: to the other side, or away', () => {
    expect(sides([flagOf('a', 50, words), flagOf('b', 42, words)])).toEqual(['right', 'left']);
    expect(sides([flagOf('a', 50, words), flagOf('b', 50, words), flagOf('c', 50, words)])).toEqual([
      'right',
      'left',
      null,
    ]);
  });

  it('may touch, and no more', () => {
    expect(sides([flagOf('a', 50, words), flagOf('b', 41.4, words)])).toEqual(['right', 'right']);
    expect(sides([flagOf('a', 50, words), flagOf('b', 41.5, words)])).toEqual(['right', 'left']);
  });

  it('cross no other rule that has words of its own', () => {
    expect(sides([flagOf('a', 50, words), flagOf('b', 55, words)])).toEqual(['left', 'right']);
    expect(sides([flagOf('a', 50, words), flagOf('b', 55, words), flagOf('c', 45, words)])).toEqual([
      null,
      'right',
      'left',
    ]);
    expect(sides([flagOf('a', 50, words), flagOf('b', 55, '')])).toEqual(['right', null]);
  });

  it('are left out where they are long, and where there are none', () => {
    expect(sides([flagOf('a', 50, 'x'.repeat(32)), flagOf('b', 10, 'x'.repeat(33)), flagOf('c', 10, '')])).toEqual([
      'right',
      null,
      null,
    ]);
  });

  it('have no room on a plot that is narrower than they are', () => {
    expect(placeFlags([flagOf('a', 50, words)], 85, false).map(({ side }) => side)).toEqual([null]);
  });
});

describe('flags', () => {
  const ten = Array.from({ length: 10 }, () => 10);
  const flags = (container: HTMLElement, kind: string) => [...container.querySelectorAll(`[data-aic-part="${kind}"]`)];
  const wordsOf = (container: HTMLElement, kind: string) =>
    flags(container, kind).map((flag) => flag.querySelector('text')?.textContent);
  const placesOf = (container: HTMLElement, kind: string) =>
    flags(container, kind).map((flag) => flag.querySelector('line')?.getAttribute('x1'));

  it('mark today, which is partial as soon as something of it has arrived', () => {
    layOut();
    const daily = dailyOf({ a: ten }, { today: '2025-11-04' });
    const { container, rerender } = render(<CreditsTrendChart daily={daily} />);
    // Three of nine days from the first.
    expect(placesOf(container, 'today')).toEqual(['33.33%']);
    expect(wordsOf(container, 'today')).toEqual(['Today, partial']);
    rerender(<CreditsTrendChart daily={{ ...daily, known: ten.map((_, day) => day < 3) }} />);
    expect(wordsOf(container, 'today')).toEqual(['Today']);
    rerender(<CreditsTrendChart daily={{ ...daily, today: '2025-12-04' }} />);
    expect(flags(container, 'today')).toEqual([]);
  });

  it('mark a reset between the day before and the first day of the period, but none at the edge of the plot', () => {
    layOut();
    const daily = dailyOf({ a: Array.from({ length: 11 }, () => 1) }, { periodStarts: ['2025-11-01', '2025-11-06'] });
    const { container } = render(<CreditsTrendChart daily={daily} />);
    // Four and a half of ten days from the first.
    expect(placesOf(container, 'reset')).toEqual(['45%']);
    expect(wordsOf(container, 'reset')).toEqual(['Reset']);
  });

  it('leave the words out where there are more than three resets', () => {
    layOut();
    const starts = ['2025-11-03', '2025-11-05', '2025-11-07', '2025-11-09'];
    const { container, rerender } = render(<CreditsTrendChart daily={dailyOf({ a: ten }, { periodStarts: starts })} />);
    expect(wordsOf(container, 'reset')).toEqual([undefined, undefined, undefined, undefined]);
    rerender(<CreditsTrendChart daily={dailyOf({ a: ten }, { periodStarts: starts.slice(1) })} />);
    expect(wordsOf(container, 'reset')).toEqual(['Reset', 'Reset', 'Reset']);
  });

  it('leave out resets that are closer than 24 px', () => {
    layOut();
    const days = dailyOf({ a: Array.from({ length: 90 }, () => 1) });
    const resets = (count: number) => ({ ...days, periodStarts: days.days.slice(1, count + 1) });
    const { container, rerender } = render(<CreditsTrendChart daily={resets(41)} />);
    expect(flags(container, 'reset')).toHaveLength(41);
    // 42 times 24 is more than the 1,000 px there are.
    rerender(<CreditsTrendChart daily={resets(42)} />);
    expect(flags(container, 'reset')).toHaveLength(0);
  });

  it('mark what the host tells, on days that are drawn', () => {
    layOut();
    const annotations = [
      { day: '2025-11-10', label: 'Launch' },
      { day: '2025-10-31', label: 'Too early' },
      { day: 'no day', label: 'Nonsense' },
      { day: '2025-11-01', label: 'Limit raised' },
    ];
    const { container } = render(<CreditsTrendChart daily={dailyOf({ a: ten })} annotations={annotations} />);
    expect(placesOf(container, 'note')).toEqual(['100%', '0%']);
    expect(wordsOf(container, 'note')).toEqual(['Launch', 'Limit raised']);
    expect(container).not.toHaveTextContent(/Too early|Nonsense/);
  });

  it('keep their rule where the words have no room, and these stand in the tooltip', () => {
    layOut();
    const label = 'The limit was raised to 500,000 credits a month';
    const annotations = [{ day: '2025-11-04', label }];
    const { container } = render(<CreditsTrendChart daily={dailyOf({ a: ten })} annotations={annotations} />);
    expect(placesOf(container, 'note')).toEqual(['33.33%']);
    expect(wordsOf(container, 'note')).toEqual([undefined]);
    pointAt('pointerMove', 1 / 3);
    expect(tooltip()).toHaveTextContent(label);
    pointAt('pointerMove', 2 / 3);
    expect(tooltip()).not.toHaveTextContent(label);
  });

  it('give their room to today first, then to what the host tells', () => {
    layOut();
    const daily = dailyOf({ a: ten }, { today: '2025-11-06', periodStarts: ['2025-11-06'] });
    const annotations = [{ day: '2025-11-06', label: 'Start' }];
    const { container } = render(<CreditsTrendChart daily={daily} annotations={annotations} />);
    const anchors = ['today', 'note', 'reset'].map((kind) =>
      flags(container, kind).map((flag) => flag.querySelector('text')?.getAttribute('text-anchor')),
    );
    // The reset's rule is half a day earlier, and its words would lie on those of the host.
    expect(anchors).toEqual([['start'], ['end'], ['end']]);
  });

  it('begin at the rule where words run from right to left', () => {
    layOut();
    const daily = dailyOf({ a: ten }, { today: '2025-11-04', periodStarts: ['2025-11-08'] });
    const { container } = render(
      <CreditsProvider locale="ar" messages={ar}>
        <CreditsTrendChart daily={daily} />
      </CreditsProvider>,
    );
    // Days to come lie on the left, and the start of right-to-left words is their right end.
    expect(placesOf(container, 'today')).toEqual(['66.67%']);
    expect(flags(container, 'today')[0]?.querySelector('text')).toHaveAttribute('text-anchor', 'start');
  });

  it('are told by the table too', () => {
    const annotations = [{ day: '2025-11-04', label: 'Launch' }];
    render(<CreditsTrendChart daily={dailyOf({ a: ten })} annotations={annotations} />);
    fireEvent.click(screen.getByRole('button', { name: 'View as table' }));
    expect(within(screen.getByRole('table')).getByRole('rowheader', { name: /^Tue, Nov 4/ })).toHaveTextContent(
      'Launch',
    );
  });

  it('are spoken with their day, several of them one after the other', () => {
    const annotations = [
      { day: '2025-11-10', label: 'Launch' },
      { day: '2025-11-10', label: 'Why so many?' },
    ];
    render(<CreditsTrendChart daily={dailyOf({ a: ten })} annotations={annotations} />);
    focusPlot();
    expect(spoken()).toBe('Mon, Nov 10: 10 credits. a 10, 100.0%. Launch. Why so many?');
    press('ArrowLeft');
    expect(spoken()).toBe('Sun, Nov 9: 10 credits. a 10, 100.0%.');
  });

  it('say once what is told twice of a day', () => {
    layOut();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const launch = { day: '2025-11-10', label: 'Launch' };
    render(<CreditsTrendChart daily={dailyOf({ a: ten })} annotations={[launch, launch]} />);
    focusPlot();
    expect(tooltip()?.textContent.match(/Launch/g)).toHaveLength(1);
    expect(spoken()).toBe('Mon, Nov 10: 10 credits. a 10, 100.0%. Launch.');
    fireEvent.click(screen.getByRole('button', { name: 'View as table' }));
    expect(screen.getByRole('table').textContent.match(/Launch/g)).toHaveLength(1);
    expect(error).not.toHaveBeenCalled();
  });

  it('hold whatever text the host has, as text', () => {
    layOut();
    const label = '<img src=x onerror=alert(1)>';
    const { container } = render(
      <CreditsTrendChart daily={dailyOf({ a: ten })} annotations={[{ day: '2025-11-04', label }]} />,
    );
    pointAt('pointerMove', 1 / 3);
    expect(tooltip()).toHaveTextContent(label);
    expect(container.querySelector('img')).toBeNull();
  });
});
