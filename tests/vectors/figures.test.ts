import { createCreditUsage, summarizeCredits } from 'ai-credits-analytics/metrics';
import { describe, expect, it } from 'vitest';

import { addDays, parseDay } from '../../src/model/calendar';
import cases from './figures.json';

import type { CreditSummary, UsageRecord } from 'ai-credits-analytics/metrics';

/** A relative error below this is the noise of one division. */
const TOLERANCE = 1e-9;

/** A run of equal rows: first day, number of days, product, credits a day. A first day that does not exist stays as it is. */
function rowsOf([from, days, productId, credits]: (string | number)[]): UsageRecord[] {
  const first = String(from);
  return Array.from({ length: Number(days) }, (_, offset) => ({
    day: parseDay(first) === null ? first : addDays(first, offset),
    productId: String(productId),
    credits: credits ?? 0,
  }));
}

function figuresOf(summary: CreditSummary): Record<string, unknown> {
  const { period, balance } = summary;
  return {
    period: { start: period.start, end: period.end },
    previousPeriod: summary.previousPeriod,
    status: period.status,
    elapsedDays: period.elapsedDays,
    totalDays: period.totalDays,
    used: balance.used,
    remaining: balance.remaining,
    excessUsed: balance.excessUsed,
    excessRemaining: balance.excessRemaining,
    utilization: summary.utilization.ratio,
    daysUntilReset: summary.daysUntilReset,
    activeProducts: summary.activeProducts,
    averageDailyUsage: summary.averageDailyUsage.creditsPerDay,
    trend: summary.trend.ratio,
  };
}

/** Equal, or for numbers equal but for noise; exact cases allow none. */
function expectFigure(found: unknown, wanted: unknown, isExact: boolean): void {
  if (typeof found !== 'number' || typeof wanted !== 'number' || isExact) {
    expect(found).toEqual(wanted);
  } else {
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(TOLERANCE * Math.max(Math.abs(found), Math.abs(wanted)));
  }
}

describe.each(cases)('$title', (given) => {
  const calendar = 'billingPeriod' in given ? { billingPeriod: given.billingPeriod } : { resetDay: given.resetDay };
  const { usage, issues } = createCreditUsage({
    records: given.rows.flatMap(rowsOf),
    allowance: given.allowance,
    timeZone: given.timeZone,
    ...calendar,
  });
  const summary = summarizeCredits(usage, { now: given.now });
  const isExact = 'isExact' in given;
  const { rowsLeftOut, ...figures } = given.figures;

  it.each(Object.entries(figures))('%s', (name, wanted) => {
    expectFigure(figuresOf(summary)[name], wanted, isExact);
  });

  it('rows left out', () => {
    expect(issues).toHaveLength(rowsLeftOut);
  });

  it('products', () => {
    expect(summary.products.map(({ productId }) => productId)).toEqual(given.products.map(([productId]) => productId));
    for (const [place, [, credits, share, percent, excess, previous]] of given.products.entries()) {
      const product = summary.products[place];
      expectFigure(product?.credits, credits, isExact);
      expectFigure(product?.share, share, isExact);
      expectFigure(product?.percent, percent, isExact);
      expectFigure(product?.excessCredits, excess, isExact);
      expectFigure(product?.previousCredits, previous, isExact);
    }
  });
});

it('holds all forty cases', () => {
  expect(cases).toHaveLength(40);
});
