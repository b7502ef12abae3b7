import { render, screen } from '@testing-library/react';
import { CreditsProvider, UsageSparkline } from 'ai-credits-analytics/cards';
import fc from 'fast-check';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { UsageSparklineProps } from 'ai-credits-analytics/cards';

const { NaN: unknown } = Number;

interface Drawn {
  readonly root: SVGSVGElement | null;
  readonly line: string | null | undefined;
  readonly area: string | null | undefined;
  readonly end: string | null | undefined;
}

/** What is drawn in a locale: the root and its three paths. */
function draw(props: UsageSparklineProps, locale = 'en'): Drawn {
  const { container, unmount } = render(
    <CreditsProvider locale={locale}>
      <UsageSparkline {...props} />
    </CreditsProvider>,
  );
  const d = (part: string) => container.querySelector(`.aic-spark-${part}`)?.getAttribute('d');
  const drawn = { root: container.querySelector('svg'), line: d('line'), area: d('area'), end: d('end') };
  unmount();
  return drawn;
}

/** Stretches of a line read back from its text, each point as [x, y]. */
function pointsOf(line: string): number[][][] {
  return line
    .split('M')
    .filter((stretch) => stretch !== '')
    .map((stretch) => stretch.split('L').map((point) => point.split(' ').map(Number)));
}

describe('a sparkline, 720 by 230 units with 30 of room above', () => {
  it('runs from 0 at the lower edge (230) to the highest at 0, and ends in a dot', () => {
    // Half of the highest stands half way: 230 / 2 = 115.
    expect(draw({ totals: [0, 10, 5] })).toMatchObject({
      line: 'M0 230L360 0L720 115',
      area: 'M0 230L360 0L720 115V230H0Z',
      end: 'M720 115h0',
    });
    expect(draw({ totals: [0, 10] }).root).toHaveAttribute('viewBox', '0 -30 720 260');
  });

  it('draws one product of a series where the columns of a DailyUsage are cut', () => {
    const values = Float64Array.of(1, 2, 0, 10);
    expect(draw({ totals: values.subarray(2, 4) }).line).toBe('M0 230L720 0');
  });

  it('leaves a gap for unknown days, and the dot on the last known one', () => {
    const totals = [10, 10, unknown, 10, 10, unknown, unknown];
    const drawn = { line: 'M0 0L120 0M360 0L480 0', area: 'M0 0L120 0V230H0ZM360 0L480 0V230H360Z', end: 'M480 0h0' };
    expect(draw({ totals })).toMatchObject(drawn);
    const known = totals.map((credits) => Number.isFinite(credits));
    expect(draw({ totals: totals.map((credits) => credits || 0), known })).toMatchObject(drawn);
  });

  it('draws a day between two gaps as wide as most of a day, but never wider than 60 units', () => {
    // 15 days: a day is 720 / 14 = 51.4 units, and four tenths of it on either side are 21.
    const totals = Array.from({ length: 15 }, (_, day) => (day === 7 ? 10 : unknown));
    expect(draw({ totals })).toMatchObject({ line: 'M339 0L381 0', area: 'M339 0L381 0V230H339Z', end: 'M360 0h0' });
    // 3 days: a day is 360 units; at the edges half of the 60 is cut off.
    expect(draw({ totals: [10, unknown, 5] }).line).toBe('M0 0L30 0M690 115L720 115');
  });

  it('puts refunds below zero: -10 at the lower edge, 0 half way, 10 at the upper', () => {
    expect(draw({ totals: [-10, 0, 10] }).line).toBe('M0 230L360 115L720 0');
  });

  it('a month of refunds hangs from 0 at the upper edge', () => {
    expect(draw({ totals: [-10, -5] }).line).toBe('M0 230L720 115');
  });

  it('a month of zeros is a line at the lower edge', () => {
    expect(draw({ totals: [0, 0] }).line).toBe('M0 230L720 230');
  });

  it.each([
    ['the only day in the middle', [4], 'M360 0h0'],
    ['the only known day in its place', [unknown, 4], 'M720 0h0'],
    ['the first of two in its place', [4, unknown], 'M0 0h0'],
  ])('is a dot on %s', (_, totals, end) => {
    expect(draw({ totals }).end).toBe(end);
  });

  it.each([
    ['no day', []],
    ['no known day', [unknown, unknown]],
    ['infinities', [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
  ])('keeps its place empty where there is %s', (_, totals) => {
    const { root } = draw({ totals });
    expect(root).toHaveClass('aic-spark');
    expect(root?.childNodes).toHaveLength(0);
  });

  it('runs from right to left where text does: the first day at the right, the dot at the left', () => {
    expect(draw({ totals: [0, 10, 5] }, 'ar')).toMatchObject({
      line: 'M720 230L360 0L0 115',
      area: 'M720 230L360 0L0 115V230H720Z',
      end: 'M0 115h0',
    });
  });

  it('of 3,650 days keeps the one peak, the one refund and today within 289 points', () => {
    const totals = new Float64Array(3650).fill(50);
    totals[1234] = 100;
    totals[2345] = -100;
    totals[3649] = 0;
    const { line, end } = draw({ totals });
    const [points = []] = pointsOf(line ?? '');
    expect(points.length).toBeLessThanOrEqual(289);
    // 1234 / 3649 of 720 and 2345 / 3649 of 720; 0 lies half way between 100 and -100, 50 at a quarter.
    expect(points.filter(([, y]) => y === 0)).toEqual([[243, 0]]);
    expect(points.filter(([, y]) => y === 230)).toEqual([[463, 230]]);
    expect(points[0]).toEqual([0, 58]);
    expect(end).toBe('M720 115h0');
  });

  it('holds finite numbers alone, inside its box, in the order of days, for any credits', () => {
    const credits = fc.oneof(
      fc.double({ min: -1e4, max: 1e5, noNaN: true }),
      fc.constantFrom(0, unknown, 1e15, -1e15, 5e-324, 1e308, -1e308, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(fc.array(credits, { maxLength: 700 }), fc.constantFrom('en', 'ar'), (totals, locale) => {
        const { line, area, end } = draw({ totals }, locale);
        expect([line, area, end].join(' ')).not.toMatch(/[^MLVHZh\d .-]/);
        const sign = locale === 'ar' ? -1 : 1;
        // A day by itself is drawn from left to right, whichever way the days run.
        const points = pointsOf(line ?? '').flatMap((stretch) =>
          stretch.length === 2 ? stretch.toSorted(([a = unknown], [b = unknown]) => sign * (a - b)) : stretch,
        );
        expect(points.length > 0).toBe(totals.some((total) => Number.isFinite(total)));
        for (const [place, [x = unknown, y = unknown]] of points.entries()) {
          expect(x >= 0 && x <= 720).toBe(true);
          expect(sign * (x - (points[place - 1]?.[0] ?? x))).toBeGreaterThanOrEqual(0);
          expect(y >= 0 && y <= 230).toBe(true);
        }
      }),
    );
  });
});

describe('what is said of a sparkline', () => {
  it('is nothing, where the figure beside it says the same', () => {
    render(<UsageSparkline totals={[1, 2]} data-testid="line" />);
    expect(screen.getByTestId('line')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is its label, where it has one: it is then an image', () => {
    render(<UsageSparkline totals={[1, 2]} label="Credits per day, November" />);
    expect(screen.getByRole('img', { name: 'Credits per day, November' })).not.toHaveAttribute('aria-hidden');
  });

  it('is the aria-label or aria-labelledby of the host, over its label', () => {
    render(
      <>
        <p id="days">Seven days</p>
        <UsageSparkline totals={[1, 2]} aria-label="Of team A" />
        <UsageSparkline totals={[1, 2]} aria-labelledby="days" />
        <UsageSparkline totals={[1, 2]} label="November" aria-label="Of team B" />
      </>,
    );
    const images = screen.getAllByRole('img');
    expect(images.map((image) => image.getAttribute('aria-hidden'))).toEqual([null, null, null]);
    for (const [place, name] of ['Of team A', 'Seven days', 'Of team B'].entries()) {
      expect(images[place]).toHaveAccessibleName(name);
    }
  });
});

describe('the element of a sparkline', () => {
  it("has the scope of the tokens, the host's class last, its attributes and its ref", () => {
    const ref = createRef<SVGSVGElement>();
    render(<UsageSparkline ref={ref} totals={[1, 2]} className="mine" data-testid="here" />);
    const svg = screen.getByTestId('here');
    expect(svg).toHaveAttribute('class', 'aic-root aic-spark mine');
    expect(ref.current).toBe(svg);
  });

  it('is one svg with three paths, and follows new figures', () => {
    const { container, rerender } = render(<UsageSparkline totals={[0, 10]} />);
    expect(container.querySelectorAll('*')).toHaveLength(4);
    rerender(<UsageSparkline totals={[10, 0]} />);
    expect(container.querySelector('.aic-spark-line')).toHaveAttribute('d', 'M0 0L720 230');
  });

  it('is drawn on the server, without a style attribute', () => {
    const html = renderToString(<UsageSparkline totals={[0, 10]} label="Credits" />);
    expect(html).toContain('d="M0 230L720 0V230H0Z"');
    expect(html).not.toMatch(/style|NaN|undefined/);
  });
});
