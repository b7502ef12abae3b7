import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ActiveProductsCard,
  AverageDailyUsageCard,
  CreditsProvider,
  DaysUntilResetCard,
  MetricCard,
  TrendCard,
  UtilizationCard,
} from 'ai-credits-analytics/cards';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { describe, expect, it, vi } from 'vitest';

import { november } from '../usage-card/balances';

import type { ReactElement } from 'react';

const nov1to22 = { start: '2025-11-01', end: '2025-11-23' };
const oct1to22 = { start: '2025-10-01', end: '2025-10-23' };
const trend = { current: 412_380, previous: 366_886, currentRange: nov1to22, previousRange: oct1to22 };

/** Name, figure and note of a card, as they are read. */
function read(card: ReactElement, locale = 'en'): { name: string; value: string; note: string } {
  const { container } = render(
    <CreditsProvider locale={locale} messages={{ en: {}, de, ar }[locale]}>
      {card}
    </CreditsProvider>,
  );
  const text = (part: string) =>
    (container.querySelector(`[data-aic-part="${part}"]`)?.textContent ?? '')
      .replace(/[\s\u2009]+/g, ' ')
      .replaceAll('\u2060', '');
  expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
  return {
    name: screen.getByRole('heading', { level: 3 }).textContent ?? '',
    value: text('value'),
    note: text('footer'),
  };
}

describe('days until reset', () => {
  it('counts the days and names the instant', () => {
    expect(read(<DaysUntilResetCard result={9} period={november} />)).toEqual({
      name: 'Days Until Reset',
      value: '9',
      note: 'Resets Dec 1, 00:00 UTC',
    });
  });

  it('names the instant in the billing zone: midnight in Kolkata is 18:30 UTC the day before', () => {
    const resetsAt = new Date('2025-11-30T18:30:00Z');
    const { note } = read(
      <DaysUntilResetCard result={9} period={{ ...november, resetsAt, timeZone: 'Asia/Kolkata' }} />,
    );
    expect(note).toMatch(/^Resets Dec 1, 00:00 /);
  });

  it('of a period that has ended says when it was reset', () => {
    const { value, note } = read(<DaysUntilResetCard result={0} period={{ ...november, status: 'ended' }} />);
    expect([value, note]).toEqual(['0', 'Reset on Dec 1']);
  });
});

describe('utilization', () => {
  it('is written as a percentage with what it is of', () => {
    expect(read(<UtilizationCard result={{ ratio: 0.82476, used: 412_380, included: 500_000 }} />)).toEqual({
      name: 'Overall Credit Utilization',
      value: '82.5%',
      note: '412,380 of 500,000 credits',
    });
  });

  it('is not clamped: 1,765,000 of 500,000 is 353 %', () => {
    expect(read(<UtilizationCard result={{ ratio: 3.53, used: 1_765_000, included: 500_000 }} />).value).toBe('353%');
  });

  it.each([
    ['unlimited', null, '412,380 credits, no monthly limit'],
    ['nothing included', 0, '412,380 credits, none included'],
  ])('%s is a dash, spoken as "No data", and the note says why', (_, included, why) => {
    const { value, note } = read(<UtilizationCard result={{ ratio: null, used: 412_380, included }} />);
    expect([value, note]).toEqual(['–No data', why]);
  });
});

describe('active products', () => {
  it('are told of those listed, and drawn as 6 filled and 2 empty pips', () => {
    expect(read(<ActiveProductsCard result={6} listed={8} />)).toEqual({
      name: 'Active Products',
      value: '6 of 8',
      note: '2 not used this period',
    });
    expect(document.querySelectorAll('.aic-metric-pip')).toHaveLength(8);
    expect(document.querySelectorAll('.aic-metric-pip-off')).toHaveLength(2);
  });

  it.each([
    [8, 8, '8 of 8', 'All used this period'],
    [0, 0, '0', 'Used this period'],
    [3, undefined, '3', 'Used this period'],
  ])('%s of %s', (result, listed, value, note) => {
    expect(read(<ActiveProductsCard result={result} listed={listed} />)).toMatchObject({ value, note });
  });

  it('draws no pips where they would touch: 17 products', () => {
    read(<ActiveProductsCard result={17} listed={17} />);
    expect(document.querySelector('.aic-metric-pip')).toBeNull();
  });

  it.each([
    [8, 8, 'كلها مستخدمة هذه الفترة'],
    [7, 8, 'منتج واحد بلا استخدام هذه الفترة'],
    [6, 8, 'منتجان بلا استخدام هذه الفترة'],
    [5, 8, '3 منتجات بلا استخدام هذه الفترة'],
    [5, 16, '11 منتجًا بلا استخدام هذه الفترة'],
    [5, 105, '100 منتج بلا استخدام هذه الفترة'],
  ])('says the rest of %s of %s in Arabic with the form of each number', (result, listed, note) => {
    expect(read(<ActiveProductsCard result={result} listed={listed} />, 'ar').note).toBe(note);
  });
});

describe('average daily usage', () => {
  it('is 412,380 over 22 days, 18,744.55 a day, and names the days', () => {
    const card = (
      <AverageDailyUsageCard
        result={{ creditsPerDay: 18_744.545454545456, elapsedDays: 22, range: nov1to22 }}
        dailyTotals={[10, 20]}
      />
    );
    expect(read(card)).toEqual({
      name: 'Average Daily Usage',
      value: '18,744.55',
      note: 'Credits per day, Nov 1 – 22',
    });
    expect(document.querySelector('.aic-spark-line')).toHaveAttribute('d', 'M0 115L720 0');
  });

  it('before the first day is a dash and says so', () => {
    const range = { start: '2025-11-01', end: '2025-11-01' };
    const card = <AverageDailyUsageCard result={{ creditsPerDay: null, elapsedDays: 0, range }} dailyTotals={[]} />;
    expect(read(card)).toMatchObject({ value: '–No data', note: 'The period has not begun' });
  });
});

describe('trend', () => {
  it.each([
    ['up', 0.124, '+12.4%', 'Up, compared with Oct 1 – 22'],
    ['down', -0.307, '−30.7%', 'Down, compared with Oct 1 – 22'],
    ['flat', 0, '0%', 'No change, compared with Oct 1 – 22'],
    ['none', null, '–No data', 'No usage to compare with, Oct 1 – 22'],
  ] as const)('%s is told in words and names the days compared with', (direction, ratio, value, note) => {
    expect(read(<TrendCard result={{ ...trend, ratio, direction }} />)).toEqual({
      name: 'Trend vs Last Month',
      value,
      note,
    });
    expect(screen.getByRole('group')).toHaveAttribute('data-aic-trend', direction);
  });

  it.each([
    ['en', 'No comparison yet'],
    ['de', 'Noch kein Vergleich möglich'],
    ['ar', 'لا توجد مقارنة بعد'],
  ])('names no day of a range that has none, in %s', (locale, note) => {
    const previousRange = { start: '2025-10-01', end: '2025-10-01' };
    expect(read(<TrendCard result={{ ...trend, ratio: null, direction: 'none', previousRange }} />, locale).note).toBe(
      note,
    );
  });

  it('more is no different in colour from less: both cards have the same classes', () => {
    const classes = (ratio: number, direction: 'up' | 'down') => {
      const { container, unmount } = render(<TrendCard result={{ ...trend, ratio, direction }} />);
      const found = [...container.querySelectorAll('[class]')].map((element) => element.getAttribute('class'));
      unmount();
      return found;
    };
    expect(classes(0.5, 'up')).toEqual(classes(-0.5, 'down'));
  });

  it('German writes its own percent', () => {
    expect(read(<TrendCard result={{ ...trend, ratio: 0.124, direction: 'up' }} />, 'de')).toEqual({
      name: 'Trend zum Vormonat',
      value: '+12,4 %',
      note: 'Mehr als im Zeitraum 1.–22. Okt.',
    });
  });
});

describe('a long figure', () => {
  it.each([
    ['175,767.64', true, null],
    ['1,234,567.89', false, null],
    ['1,234,567,890.12', false, 'long'],
  ])('%s: glyph beside it %s, size %s', (value, hasGlyph, size) => {
    render(<MetricCard label="Credits" value={value} glyph={<svg data-testid="glyph" />} />);
    expect(screen.queryAllByTestId('glyph')).toHaveLength(hasGlyph ? 1 : 0);
    expect(screen.getByText(value).getAttribute('data-aic-size')).toBe(size);
  });
});

describe('the name of a metric card', () => {
  it('is its heading, and what the host calls it instead where it does', () => {
    const { rerender } = render(<UtilizationCard aria-label="Utilization of team A" />);
    expect(screen.getByRole('group')).toHaveAccessibleName('Utilization of team A');
    rerender(
      <>
        <h2 id="team">Team A</h2>
        <UtilizationCard aria-labelledby="team" />
      </>,
    );
    expect(screen.getByRole('group')).toHaveAccessibleName('Team A');
    rerender(<UtilizationCard aria-label="" />);
    expect(screen.getByRole('group')).toHaveAccessibleName('Overall Credit Utilization');
  });
});

describe('a metric card in every status', () => {
  it('loading is busy, keeps its name and speaks no figure', () => {
    render(<MetricCard label="Seats" status="loading" />);
    const card = screen.getByRole('group', { name: 'Seats' });
    expect(card).toHaveAttribute('aria-busy', 'true');
    for (const skeleton of card.querySelectorAll('[data-aic-part="skeleton"]'))
      expect(skeleton).toHaveAttribute('aria-hidden', 'true');
    expect(card).toHaveTextContent('Loading');
  });

  it('loading holds nothing that could be read: blanks keep the place of value and note', () => {
    const { container } = render(<MetricCard label="Seats" status="loading" />);
    // The widths of "18,744" and "412,380 of 500,000": 5 digits; 12 digits and an "o", which is as wide.
    const blanks = [...container.querySelectorAll('[part="skeleton"]')].map(({ textContent }) => textContent ?? '');
    expect(blanks.map((text) => text.trim())).toEqual(['', '']);
    expect(blanks.map((text) => text.split('\u2007').length - 1)).toEqual([5, 13]);
  });

  it('refreshing keeps the figure', () => {
    render(<MetricCard label="Seats" value="40" status="refreshing" />);
    expect(screen.getByRole('group', { name: 'Seats' })).toHaveTextContent('40');
  });

  it('an error is a dash, its note says so, and it can be tried again', async () => {
    const onRetry = vi.fn();
    render(<MetricCard label="Seats" value="40" status="error" onRetry={onRetry} />);
    expect(screen.getByRole('group', { name: 'Seats' })).toHaveTextContent('–No dataUsage could not be loaded');
    await userEvent.click(screen.getByRole('button', { name: 'Try again', description: 'Seats' }));
    expect(onRetry).toHaveBeenCalledExactlyOnceWith();
  });

  it.each([
    ['empty', 'No usage yet'],
    ['not-enabled', 'No product uses AI credits'],
    ['forbidden', 'Usage is not visible to you'],
  ] as const)('%s says why and shows no figure', (status, why) => {
    render(<MetricCard label="Seats" value="40" status={status} />);
    expect(screen.getByRole('group', { name: 'Seats' })).toHaveTextContent(`–No data${why}`);
    expect(screen.queryByText('40')).not.toBeInTheDocument();
  });

  it("says the host's own reason where it gives one", () => {
    render(<MetricCard label="Seats" status="forbidden" statusMessage="Ask Kim." />);
    expect(screen.getByRole('group', { name: 'Seats' })).toHaveTextContent('–No dataAsk Kim.');
  });

  it('loading needs no result in any of the five', () => {
    render(
      <>
        <DaysUntilResetCard status="loading" />
        <UtilizationCard status="loading" />
        <ActiveProductsCard status="loading" />
        <AverageDailyUsageCard status="loading" />
        <TrendCard status="loading" />
      </>,
    );
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Days Until Reset',
      'Overall Credit Utilization',
      'Active Products',
      'Average Daily Usage',
      'Trend vs Last Month',
    ]);
    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("gives the root the host's class last, its attributes and its ref", () => {
    const ref = vi.fn();
    render(<UtilizationCard ref={ref} className="mine" data-testid="here" />);
    expect(screen.getByTestId('here').className).toMatch(/ mine$/);
    expect(ref).toHaveBeenCalledWith(screen.getByTestId('here'));
  });
});
