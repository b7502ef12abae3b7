// @vitest-environment node
import {
  createCreditUsage,
  CreditUsageError,
  creditBalance,
  productUsage,
  summarizeCredits,
} from 'ai-credits-analytics/metrics';
import { describe, expect, it } from 'vitest';

import type { CreditUsageErrorCode, CreditUsageInput, UsageRecord } from 'ai-credits-analytics/metrics';

const ALLOWANCE = { included: 100, excessLimit: 50 };
const ROW: UsageRecord = { day: '2025-11-03', productId: 'chat', credits: 5 };

function create(records: readonly unknown[], rest: Partial<CreditUsageInput> = {}) {
  // @ts-expect-error rows from outside may be anything
  return createCreditUsage({ records, allowance: ALLOWANCE, ...rest });
}

function errorOf(input: object): CreditUsageError {
  try {
    createCreditUsage({ records: [], allowance: ALLOWANCE, ...input });
  } catch (error) {
    if (error instanceof CreditUsageError) return error;
  }
  throw new Error('nothing was thrown');
}

describe('a row that cannot be read is left out and listed', () => {
  it.each([
    ['no object', null, 'invalid-record', ''],
    ['text', 'row', 'invalid-record', ''],
    ['February 30', { ...ROW, day: '2025-02-30' }, 'invalid-day', 'day'],
    ['a slashed date', { ...ROW, day: '13/1/26' }, 'invalid-day', 'day'],
    ['a timestamp without offset', { ...ROW, day: '2025-11-03T10:00:00' }, 'invalid-day', 'day'],
    ['no day', { productId: 'chat', credits: 1 }, 'invalid-day', 'day'],
    ['no product', { day: '2025-11-03', credits: 1 }, 'missing-product', 'productId'],
    ['a numeric product', { ...ROW, productId: 10 }, 'missing-product', 'productId'],
    ['credits abc', { ...ROW, credits: 'abc' }, 'invalid-credits', 'credits'],
    ['credits 1e999', { ...ROW, credits: '1e999' }, 'invalid-credits', 'credits'],
    ['empty credits', { ...ROW, credits: '' }, 'invalid-credits', 'credits'],
    ['grouped credits', { ...ROW, credits: '1,000' }, 'invalid-credits', 'credits'],
    ['hexadecimal credits', { ...ROW, credits: '0x10' }, 'invalid-credits', 'credits'],
    ['NaN credits', { ...ROW, credits: NaN }, 'invalid-credits', 'credits'],
    ['endless credits', { ...ROW, credits: Infinity }, 'invalid-credits', 'credits'],
    ['no credits', { day: '2025-11-03', productId: 'chat' }, 'invalid-credits', 'credits'],
    ['excess abc', { ...ROW, excessCredits: 'abc' }, 'invalid-credits', 'excessCredits'],
  ])('%s', (_, record, code, field) => {
    const { usage, issues } = create([ROW, record]);
    expect(issues).toEqual([expect.objectContaining({ code, field, index: 1 })]);
    expect(issues[0]?.message).toMatch(/^ai-credits-analytics: records\[1\].* Row left out\. /);
    expect(creditBalance(usage, { now: '2025-11-03T00:00:00Z' }).used).toBe(5);
  });

  it('ten thousand bad rows among twenty thousand leave the good ones', () => {
    const records = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? ROW : { ...ROW, credits: 'abc' }));
    const { usage, issues } = create(records);
    expect(issues).toHaveLength(10_000);
    expect(issues[9_999]?.index).toBe(19_999);
    expect(creditBalance(usage, { now: '2025-11-03T00:00:00Z' }).used).toBe(50_000);
  });
});

describe('a row that is kept', () => {
  it('counts a refund', () => {
    const { usage, issues } = create([ROW, { ...ROW, credits: '-2.5' }]);
    expect(issues).toEqual([]);
    expect(creditBalance(usage, { now: '2025-11-03T00:00:00Z' }).used).toBe(2.5);
  });

  it('stands on the day of its instant in the billing zone', () => {
    const { usage } = create([{ ...ROW, day: '2025-11-01T03:30:00Z' }], { timeZone: 'America/New_York' });
    expect(usage.firstDay).toBe('2025-10-31');
  });

  it.each([
    ['9007199254740993', true],
    ['0.30000000000000001', true],
    ['3.6300000000000003', false],
    ['5445.77595', false],
    ['0012.500', false],
    ['1e3', false],
  ])('credits %s: precision remarked %j', (credits, isRemarked) => {
    const { issues } = create([{ ...ROW, credits }]);
    expect(issues.map(({ code }) => code)).toEqual(isRemarked ? ['precision'] : []);
  });

  it('is remarked on after dataThrough and counts', () => {
    const { usage, issues } = create([ROW], { dataThrough: '2025-11-02' });
    expect(issues).toEqual([expect.objectContaining({ code: 'after-data-through', index: 0, value: '2025-11-03' })]);
    expect(creditBalance(usage, { now: '2025-11-03T00:00:00Z' }).used).toBe(5);
  });
});

describe('duplicates', () => {
  it('are summed without an id', () => {
    const { usage, issues } = create([ROW, ROW]);
    expect(issues).toEqual([]);
    expect(creditBalance(usage, { now: '2025-11-03T00:00:00Z' }).used).toBe(10);
  });

  it.each([
    ['in order', [5, 7], 1],
    ['in reverse', [7, 5], 0],
  ])('of one id keep the smaller row, %s', (_, credits, leftOut) => {
    const { usage, issues } = create(credits.map((amount) => ({ ...ROW, credits: amount, id: 'a' })));
    expect(issues).toEqual([expect.objectContaining({ code: 'duplicate-id', index: leftOut, value: 'a' })]);
    expect(creditBalance(usage, { now: '2025-11-03T00:00:00Z' }).used).toBe(5);
  });
});

describe('the columns', () => {
  it('hold the years 1 and 9999 for nothing', () => {
    const { usage, issues } = create([ROW, { ...ROW, day: '0001-01-01' }, { ...ROW, day: '9999-12-31' }]);
    expect(usage.dayCount).toBe(1);
    expect(issues.map(({ code, index }) => [code, index])).toEqual([
      ['day-out-of-range', 1],
      ['day-out-of-range', 2],
    ]);
  });

  it('stay where most rows are when one row lies a century away', () => {
    const { usage, issues } = create([ROW, ROW, { ...ROW, day: '2125-11-03' }]);
    expect(usage.firstDay).toBe('2025-11-03');
    expect(issues.map(({ code, index }) => [code, index])).toEqual([['day-out-of-range', 2]]);
  });

  it('span 3,660 days and not one more', () => {
    expect(create([{ ...ROW, day: '2015-10-28' }, ROW]).usage.dayCount).toBe(3_660);
    expect(create([{ ...ROW, day: '2015-10-27' }, ROW]).issues[0]?.code).toBe('day-out-of-range');
  });

  it('keep listed products first and in their order, then the others by credits', () => {
    const records = [
      { ...ROW, productId: 'small', credits: 1 },
      { ...ROW, productId: '__proto__', credits: 3 },
      { ...ROW, productId: 'big', credits: 9 },
    ];
    const { usage } = create(records, {
      products: [
        { id: 'idle', name: 'Idle' },
        { id: 'small', name: 'Small' },
      ],
    });
    expect(usage.products.map(({ id, name }) => [id, name])).toEqual([
      ['idle', 'Idle'],
      ['small', 'Small'],
      ['big', 'big'],
      ['__proto__', '__proto__'],
    ]);
  });

  it('name a product by its id where an API sent null, and take no colour or address that is no text', () => {
    const products: unknown = [{ id: 'chat', name: null, color: {}, href: 5 }];
    // @ts-expect-error what an API sends is not always a product
    const { usage } = create([ROW], { products });
    expect(usage.products).toEqual([{ id: 'chat', name: 'chat', color: undefined, href: undefined }]);
  });

  it('are plain data that a server component can pass on', () => {
    const { usage } = create([ROW, { ...ROW, productId: '<img src=x onerror=alert(1)>' }]);
    expect(structuredClone(usage)).toEqual(usage);
    expect(productUsage(usage, { now: '2025-11-03T00:00:00Z' }).map(({ name }) => name)).toEqual([
      '<img src=x onerror=alert(1)>',
      'chat',
    ]);
  });
});

describe('a structural fault throws with a code, a path and advice', () => {
  it.each<[CreditUsageErrorCode, string, object]>([
    ['invalid-records', 'records', { records: null }],
    ['invalid-products', 'products', { products: {} }],
    ['invalid-products', 'products[1].id', { products: [{ id: 'a', name: 'A' }, { name: 'B' }] }],
    ['invalid-time-zone', 'timeZone', { timeZone: 'Mars/Olympus' }],
    ['invalid-time-zone', 'timeZone', { timeZone: '+05:30' }],
    ['invalid-reset-day', 'resetDay', { resetDay: 0 }],
    ['invalid-reset-day', 'resetDay', { resetDay: 32 }],
    ['invalid-reset-day', 'resetDay', { resetDay: 1.5 }],
    ['invalid-allowance', 'allowance.included', { allowance: { included: NaN, excessLimit: 0 } }],
    ['invalid-allowance', 'allowance.included', { allowance: { included: -1, excessLimit: 0 } }],
    ['invalid-allowance', 'allowance.excessLimit', { allowance: { included: 1, excessLimit: -1 } }],
    ['invalid-allowance', 'allowance.included', { allowance: null }],
    ['invalid-allowance', 'allowance', { allowance: [] }],
    ['invalid-allowance', 'allowance[0].from', { allowance: [{ ...ALLOWANCE, from: '2025-02-30' }] }],
    ['invalid-billing-period', 'billingPeriod', { billingPeriod: { start: '2025-11-02', end: '2025-11-02' } }],
    ['invalid-billing-period', 'billingPeriod', { billingPeriod: { start: '2025-02-30', end: '2025-04-01' } }],
    ['invalid-billing-period', 'billingPeriod', { billingPeriod: { start: '2000-01-01', end: '2030-01-01' } }],
    ['invalid-data-through', 'dataThrough', { dataThrough: 'yesterday' }],
    ['invalid-as-of', 'asOf', { asOf: '2025-11-22T10:00:00' }],
  ])('%s at %s', (code, path, input) => {
    const error = errorOf(input);
    expect(error).toMatchObject({ code, path, name: 'CreditUsageError' });
    expect(error.message).toMatch(/^ai-credits-analytics: .+\. Give .+\.$/);
  });

  it.each([undefined, null])('so do arguments that are left out altogether: %s', (input) => {
    const found = 'records is undefined. Give an array.';
    // @ts-expect-error plain JavaScript may leave them out
    expect(() => createCreditUsage(input)).toThrow(`ai-credits-analytics: ${found}`);
    const { usage } = create([ROW]);
    const now = 'now is undefined. Give an instant with Z or an offset.';
    for (const metric of [creditBalance, productUsage, summarizeCredits]) {
      // @ts-expect-error the same
      expect(() => metric(usage, input)).toThrow(`ai-credits-analytics: ${now}`);
    }
  });

  it('so does an allowance without any entry', () => {
    expect(errorOf({ allowance: [] }).message).toBe(
      "ai-credits-analytics: allowance is '[]'. Give at least one entry.",
    );
  });
});

it('keeps the later of two allowances from the same day, and says so', () => {
  const from = '2025-11-01';
  const { usage, issues } = create([ROW], {
    allowance: [
      { from, included: 10, excessLimit: null },
      { from, included: 20, excessLimit: null },
    ],
  });
  expect(issues).toEqual([expect.objectContaining({ code: 'duplicate-allowance', index: 0, field: 'from' })]);
  expect(issues[0]?.message).toMatch(/^ai-credits-analytics: allowance\[0\]\.from is '2025-11-01'\. /);
  expect(creditBalance(usage, { now: '2025-11-03T00:00:00Z' }).included).toBe(20);
});
