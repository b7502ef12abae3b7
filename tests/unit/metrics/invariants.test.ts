// @vitest-environment node
import {
  averageDailyUsage,
  createCreditUsage,
  creditBalance,
  dailyUsage,
  productUsage,
  runOut,
  summarizeCredits,
  usageToCsv,
  usageTotal,
} from 'ai-credits-analytics/metrics';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { anyInput, anyNow, anyRecord } from './arbitraries';

import type { CreditUsageInput } from 'ai-credits-analytics/metrics';

const usageOf = (input: CreditUsageInput) => createCreditUsage(input).usage;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Credits are good to nine decimals; a sum of sixty of them in doubles to a few more units. */
function expectCredits(found: number, wanted: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-7);
}

/** Every number that can be reached from a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Date) return [value.getTime()];
  if (value instanceof Float64Array) return [...value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn);
  return [];
}

it('products add up to used, but for refunds beyond a product’s use', () => {
  fc.assert(
    fc.property(anyInput, anyNow, (input, now) => {
      const usage = usageOf(input);
      const { credits, refundsBeyondUse } = usageTotal(usage, { now });
      expectCredits(sum(productUsage(usage, { now }).map((product) => product.credits)), credits + refundsBeyondUse);
      expect(credits).toBe(creditBalance(usage, { now }).used);
    }),
  );
});

it('products’ excess adds up to the excess used, each between 0 and its credits', () => {
  fc.assert(
    fc.property(anyInput, anyNow, (input, now) => {
      const usage = usageOf(input);
      const products = productUsage(usage, { now });
      expectCredits(sum(products.map((product) => product.excessCredits)), creditBalance(usage, { now }).excessUsed);
      for (const { credits, excessCredits } of products) {
        expect(excessCredits).toBeGreaterThanOrEqual(0);
        expect(excessCredits).toBeLessThanOrEqual(credits);
      }
    }),
  );
});

it('remaining and the used part of the allocation make up the allocation', () => {
  fc.assert(
    fc.property(anyInput, anyNow, (input, now) => {
      const { used, included, remaining } = creditBalance(usageOf(input), { now });
      if (included === null) expect(remaining).toBeNull();
      else expectCredits((remaining ?? NaN) + Math.min(used, included), included);
    }),
  );
});

it('the order of the records changes nothing', () => {
  fc.assert(
    fc.property(anyInput, anyNow, fc.infiniteStream(fc.nat()), (input, now, keys) => {
      const shuffled = input.records
        .map((record) => ({ record, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ record }) => record);
      const usage = usageOf(input);
      const other = usageOf({ ...input, records: shuffled });
      expect(other).toEqual(usage);
      expect(summarizeCredits(other, { now })).toEqual(summarizeCredits(usage, { now }));
    }),
  );
});

it('splitting a row in two changes nothing', () => {
  fc.assert(
    fc.property(anyInput, anyRecord, anyNow, fc.integer({ min: 0, max: 10_000 }), (input, record, now, part) => {
      const units = Math.round(Number(record.credits) * 10_000);
      const first = Math.trunc((units * part) / 10_000);
      const halves = [first, units - first].map((credits) => ({ ...record, credits: credits / 10_000 }));
      const whole = summarizeCredits(usageOf({ ...input, records: [...input.records, record] }), { now });
      const split = summarizeCredits(usageOf({ ...input, records: [...input.records, ...halves] }), { now });
      // A future row is one issue a row, so their number alone may differ.
      expect({ ...split, issues: [] }).toEqual({ ...whole, issues: [] });
    }),
  );
});

it('scaling credits and limits scales credits and leaves ratios', () => {
  fc.assert(
    fc.property(anyInput, anyNow, fc.constantFrom(2, 64, 0.5), (input, now, k) => {
      const { included, excessLimit } = creditBalance(usageOf(input), { now }).allowance;
      const scaled = usageOf({
        ...input,
        records: input.records.map((record) => ({ ...record, credits: Number(record.credits) * k })),
        allowance: {
          included: included === null ? null : included * k,
          excessLimit: excessLimit === null ? null : excessLimit * k,
        },
      });
      const before = summarizeCredits(usageOf(input), { now });
      const after = summarizeCredits(scaled, { now });
      expectCredits(after.balance.used, before.balance.used * k);
      expectCredits(after.balance.remaining ?? 0, (before.balance.remaining ?? 0) * k);
      expectCredits(after.balance.excessUsed, before.balance.excessUsed * k);
      expectCredits(after.averageDailyUsage.creditsPerDay ?? 0, (before.averageDailyUsage.creditsPerDay ?? 0) * k);
      expect(after.utilization.ratio ?? -1).toBeCloseTo(before.utilization.ratio ?? -1, 9);
      expect(after.trend.direction).toBe(before.trend.direction);
      expect(after.runOut.day).toBe(before.runOut.day);
      expect(after.products.map(({ percent }) => percent)).toEqual(before.products.map(({ percent }) => percent));
    }),
  );
});

it('moving now within one billing day changes nothing', () => {
  fc.assert(
    fc.property(anyInput, anyNow, fc.nat({ max: 23 }), (input, now, hours) => {
      const usage = usageOf({ ...input, timeZone: 'UTC' });
      const day = now.toISOString().slice(0, 10);
      const earlier = `${day}T00:00:00Z`;
      const later = `${day}T${String(hours).padStart(2, '0')}:59:59.999Z`;
      expect(summarizeCredits(usage, { now: later })).toEqual(summarizeCredits(usage, { now: earlier }));
      expect(dailyUsage(usage, { now: later })).toEqual(dailyUsage(usage, { now: earlier }));
    }),
  );
});

it('percents add up to exactly 100 at any number of decimals, or there are none', () => {
  fc.assert(
    fc.property(anyInput, anyNow, fc.integer({ min: 0, max: 6 }), (input, now, percentDigits) => {
      const percents = productUsage(usageOf(input), { now, percentDigits }).map(({ percent }) => percent);
      if (percents.every((percent) => percent === null)) return;
      const unit = 10 ** percentDigits;
      expect(sum(percents.map((percent) => Math.round((percent ?? NaN) * unit)))).toBe(100 * unit);
    }),
  );
});

it('more usage never makes the run-out later', () => {
  fc.assert(
    fc.property(anyInput, anyRecord, anyNow, (input, record, now) => {
      const more = { ...record, credits: Math.abs(Number(record.credits)) };
      const before = runOut(usageOf(input), { now }).day;
      const after = runOut(usageOf({ ...input, records: [...input.records, more] }), { now }).day;
      if (before !== null) expect(after !== null && after <= before).toBe(true);
    }),
  );
});

it('no figure is NaN, infinite or minus zero', () => {
  fc.assert(
    fc.property(anyInput, anyNow, (input, now) => {
      const usage = usageOf(input);
      for (const number of numbersIn([summarizeCredits(usage, { now }), dailyUsage(usage, { now })])) {
        expect(Number.isFinite(number)).toBe(true);
        expect(Object.is(number, -0)).toBe(false);
      }
    }),
  );
});

it('every row is kept or listed', () => {
  const anything = fc.oneof(anyRecord, fc.constant(null), fc.record({ day: fc.string(), credits: fc.anything() }));
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 40 }), (records) => {
      // @ts-expect-error what arrives from outside is not always a record
      const { usage, issues } = createCreditUsage({ records, allowance: { included: 1, excessLimit: null } });
      expect(sum([...usage.rowCounts]) + issues.filter(({ code }) => code !== 'precision').length).toBe(records.length);
    }),
  );
});

it('reading figures writes nothing into the usage', () => {
  fc.assert(
    fc.property(anyInput, anyNow, (input, now) => {
      const usage = usageOf(input);
      const copy = structuredClone(usage);
      summarizeCredits(usage, { now });
      dailyUsage(usage, { now });
      usageToCsv(usage);
      expect(usage).toEqual(copy);
    }),
  );
});

it('the average over a range is its credits to date over its elapsed days', () => {
  fc.assert(
    fc.property(anyInput, anyNow, fc.integer({ min: 1, max: 60 }), (input, now, length) => {
      const usage = usageOf({ ...input, timeZone: 'UTC' });
      const end = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
      const start = new Date(Date.parse(end) - length * 86_400_000).toISOString().slice(0, 10);
      const used = sum(
        input.records.filter(({ day }) => day >= start && day < end).map(({ credits }) => Number(credits)),
      );
      const average = averageDailyUsage(usage, { now, range: { start, end } });
      expect(average.elapsedDays).toBe(length);
      expectCredits(average.creditsPerDay ?? NaN, Math.max(0, used) / length);
    }),
  );
});
