import { dayInMonth, parseDay } from '../model/calendar';

import { sampleAllowance } from './sampleAllowance';
import { sampleMonth } from './sampleMonth';
import { sampleProducts } from './sampleProducts';
import { seededRandom } from './seededRandom';

import type { CreditUsageInput } from '../model/creditUsageInput';
import type { Day } from '../model/day';
import type { UsageRecord } from '../model/usageRecord';

/** What the sample should be like. */
export interface SampleUsageOptions {
  /** Last day with usage. It counts as the day in progress and holds only a part of a day's credits. */
  readonly through: Day;
  /**
   * Whole number that varies the sample; the same seed gives the same rows.
   * @default 1
   */
  readonly seed?: number | undefined;
  /**
   * Calendar months, the one that holds `through` included; 1 to 60.
   * @default 6
   */
  readonly months?: number | undefined;
  /**
   * IANA name of the billing time zone; the rows are the same in each.
   * @default 'UTC'
   */
  readonly timeZone?: string | undefined;
}

/** Credits of the month that holds `through`, were it whole; earlier months use a little less each. */
const CURRENT_MONTH = 472_000;
const LESS_A_MONTH = 17_000;
/** This many months before the current one, use ran into excess. */
const EXCESS_MONTHS_AGO = 2;
const EXCESS_MONTH = 548_000;
/** The part of a day that the day in progress has seen. */
const DAY_IN_PROGRESS = 0.55;
const MAX_MONTHS = 60;

function monthTotal(monthsAgo: number): number {
  if (monthsAgo === EXCESS_MONTHS_AGO) return EXCESS_MONTH;
  return Math.max(CURRENT_MONTH - monthsAgo * LESS_A_MONTH, LESS_A_MONTH);
}

/**
 * Usage as a team of some size might have it, ready for `createCreditUsage`: six of eight products used, quiet weekends,
 * 500,000 credits a month and 100,000 more as excess. Two months before the current one 548,000 credits were used; every
 * other month stays within the allocation. Reads no clock and no randomness: equal options give equal rows.
 *
 * @throws RangeError when `through` is not a calendar day or `months` is not a whole number from 1 to 60.
 * @example
 * sampleUsageInput({ through: '2025-11-22' }).records.length; // 1050 rows: 6 products on 175 days, from 2025-06-01
 */
export function sampleUsageInput(options: SampleUsageOptions): CreditUsageInput {
  const { through, seed = 1, months = 6, timeZone = 'UTC' } = options;
  if (!Number.isInteger(months) || months < 1 || months > MAX_MONTHS) {
    throw new RangeError(
      `ai-credits-analytics: a sample of ${months} months cannot be made. Ask for a whole number from 1 to ${MAX_MONTHS}.`,
    );
  }
  const lastDay = parseDay(through);
  if (lastDay === null) {
    throw new RangeError(
      `ai-credits-analytics: '${through}' is not a calendar day, so no sample can end on it. Write it as YYYY-MM-DD.`,
    );
  }
  const next = seededRandom(seed);
  const records: UsageRecord[] = [];
  for (let monthsAgo = months - 1; monthsAgo >= 0; monthsAgo -= 1) {
    const start = dayInMonth(lastDay, -monthsAgo, 1);
    const month = sampleMonth(start, dayInMonth(start, 1, 1), monthTotal(monthsAgo), next);
    records.push(...month.filter((record) => record.day <= through));
  }
  return {
    records: records.map((record) =>
      record.day === through ? { ...record, credits: Math.round(Number(record.credits) * DAY_IN_PROGRESS) } : record,
    ),
    products: sampleProducts,
    allowance: sampleAllowance,
    timeZone,
    dataThrough: through,
  };
}
