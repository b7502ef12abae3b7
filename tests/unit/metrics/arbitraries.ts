import fc from 'fast-check';

import type { CreditUsageInput, UsageRecord } from 'ai-credits-analytics/metrics';

/** Ids that a plain object would lose or reorder. */
const PRODUCT_IDS = ['agent-os', '__proto__', 'constructor', '10', '9', ''];
const TIME_ZONES = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Africa/Cairo', 'Pacific/Kiritimati', 'Pacific/Apia'];

/** A day between 2025-08-01 and 2026-01-31. */
export const anyDay = fc
  .date({ min: new Date('2025-08-01T00:00:00Z'), max: new Date('2026-01-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** An amount of credits with up to four decimals, refunds among them. */
export const anyCredits = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5_000_000 }).map((units) => units / 10_000) },
  { weight: 1, arbitrary: fc.integer({ min: -2_000_000, max: -1 }).map((units) => units / 10_000) },
);

export const anyRecord: fc.Arbitrary<UsageRecord> = fc.record({
  day: anyDay,
  productId: fc.constantFrom(...PRODUCT_IDS),
  credits: anyCredits,
});

const amounts = {
  included: fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: null }),
  excessLimit: fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: null }),
};

/** A fixed period of up to 100 days. */
const anyPeriod = fc.record({ start: anyDay, days: fc.integer({ min: 1, max: 100 }) }).map(({ start, days }) => ({
  start,
  end: new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10),
}));

/** Usage of at most sixty rows under any calendar and allowance: reset days, fixed periods, histories. */
export const anyInput: fc.Arbitrary<CreditUsageInput> = fc.record(
  {
    records: fc.array(anyRecord, { maxLength: 60 }),
    allowance: fc.oneof(
      { weight: 3, arbitrary: fc.record(amounts) },
      { weight: 1, arbitrary: fc.array(fc.record({ from: anyDay, ...amounts }), { minLength: 1, maxLength: 4 }) },
    ),
    resetDay: fc.integer({ min: 1, max: 31 }),
    timeZone: fc.constantFrom(...TIME_ZONES),
    billingPeriod: anyPeriod,
  },
  { requiredKeys: ['records', 'allowance'] },
);

/** An instant between 2025-09-01 and 2025-12-31. */
export const anyNow = fc.date({
  min: new Date('2025-09-01T00:00:00Z'),
  max: new Date('2025-12-31T23:59:59Z'),
  noInvalidDate: true,
});
