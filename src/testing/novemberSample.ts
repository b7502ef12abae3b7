import { addDays } from '../model/calendar';

import { novemberCredits } from './novemberCredits';
import { octoberCredits } from './octoberCredits';
import { sampleAllowance } from './sampleAllowance';
import { sampleProducts } from './sampleProducts';
import { spreadCredits } from './spreadCredits';

import type { CreditUsageInput } from '../model/creditUsageInput';
import type { UsageRecord } from '../model/usageRecord';

/** A fixed sample and the instant at which it is looked at. */
export interface NovemberSample {
  /** Two months of usage, ready for `createCreditUsage`. */
  readonly input: CreditUsageInput;
  /** The afternoon of November 22, 2025, UTC: two hours after the data was refreshed. */
  readonly now: string;
}

function rows(productId: string, start: string, credits: readonly number[]): UsageRecord[] {
  return credits.map((amount, index) => ({ day: addDays(start, index), productId, credits: amount }));
}

/**
 * October 1 to November 22, 2025, the same at every call: the figures that the stories and the documentation show.
 *
 * 412,380 of 500,000 credits used, none of the 100,000 excess; six of eight products; 18,744.5 a day; 9 days until the
 * reset; +12.4 % on October 1 to 22; at this rate the credits last until November 27.
 *
 * @example
 * const { input, now } = novemberSample();
 * const { usage } = createCreditUsage(input);
 * creditBalance(usage, { now }).used; // 412380
 */
export function novemberSample(): NovemberSample {
  // October 1 to 22 has the rhythm of November 1 to 22, scaled to its own total.
  const october = octoberCredits.flatMap(({ productId, firstDays, laterDays }) => {
    const rhythm = novemberCredits.find(([id]) => id === productId)?.[1] ?? [];
    return [
      ...rows(productId, '2025-10-01', spreadCredits(firstDays, rhythm)),
      ...rows(productId, '2025-10-23', laterDays),
    ];
  });
  const november = novemberCredits.flatMap(([productId, credits]) => rows(productId, '2025-11-01', credits));
  return {
    input: {
      records: [...october, ...november],
      products: sampleProducts,
      allowance: sampleAllowance,
      timeZone: 'UTC',
      dataThrough: '2025-11-22',
      asOf: '2025-11-22T12:00:00Z',
    },
    now: '2025-11-22T14:00:00Z',
  };
}
