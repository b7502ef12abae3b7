import type { UsageTotal } from '../../model/usageTotal';

/** The total while the table loads; its days are as long as those of a month. */
export const placeholderTotal: UsageTotal = {
  credits: 0,
  averagePerDay: 0,
  excessCredits: 0,
  refundsBeyondUse: 0,
  range: { start: '2000-01-01', end: '2000-02-01' },
  elapsedDays: 31,
};
