import type { BillingPeriod, CreditBalance, RunOut } from 'ai-credits-analytics/metrics';

/** 412,380 of 500,000 credits (0.82476), none of the 100,000 excess credits. */
export const within: CreditBalance = {
  used: 412_380,
  included: 500_000,
  remaining: 87_620,
  usedRatio: 0.82476,
  excessUsed: 0,
  excessLimit: 100_000,
  excessRemaining: 100_000,
  excessRatio: 0,
  overLimit: 0,
  state: 'within',
  allowance: { included: 500_000, excessLimit: 100_000 },
  source: 'computed',
};

/** 1,765,000 is 3.53 times 500,000; 1,265,000 beyond it, 1,165,000 beyond the 100,000 of excess as well. */
export const over: CreditBalance = {
  ...within,
  used: 1_765_000,
  remaining: 0,
  usedRatio: 3.53,
  excessUsed: 1_265_000,
  excessRemaining: 0,
  excessRatio: 12.65,
  overLimit: 1_165_000,
  state: 'over',
};

/** 12,400 credits beyond the 500,000 included. */
export const excess: CreditBalance = {
  ...within,
  used: 512_400,
  remaining: 0,
  usedRatio: 1.0248,
  excessUsed: 12_400,
  excessRemaining: 87_600,
  excessRatio: 0.124,
  state: 'excess',
};

/** Exactly 500,000 included and 100,000 excess credits are used. */
export const exhausted: CreditBalance = {
  ...within,
  used: 600_000,
  remaining: 0,
  usedRatio: 1.2,
  excessUsed: 100_000,
  excessRemaining: 0,
  excessRatio: 1,
  state: 'exhausted',
};

/** No limit at all. */
export const unlimited: CreditBalance = {
  ...within,
  included: null,
  remaining: null,
  usedRatio: null,
  excessLimit: null,
  excessRemaining: null,
  excessRatio: null,
  state: 'unlimited',
  allowance: { included: null, excessLimit: null },
};

/**
 * 22 of 30 days: an even pace is 500,000 * 22 / 30 = 366,666.67, so 412,380 is 45,713.33 ahead; at 18,744.545 a day
 * 500,000 last 26.67 days, to the 27th, and 30 days take 562,336.36.
 */
export const runOut: RunOut = {
  day: '2025-11-27',
  creditsPerDay: 18_744.545454545456,
  evenPace: 366_666.6666666667,
  paceRatio: 0.7333333333333333,
  aheadBy: 45_713.33333333331,
  projectedCredits: 562_336.3636363636,
  resetDay: '2025-12-01',
};

/** November 2025 on its 22nd day. */
export const november: BillingPeriod = {
  start: '2025-11-01',
  end: '2025-12-01',
  elapsedDays: 22,
  totalDays: 30,
  status: 'active',
  resetsAt: new Date('2025-12-01T00:00:00Z'),
  timeZone: 'UTC',
};
