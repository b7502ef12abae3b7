import { novemberSample } from 'ai-credits-analytics/testing';
import { describe, expect, it } from 'vitest';

const { input, now } = novemberSample();

function total(from: string, through: string, productId?: string): number {
  return input.records
    .filter((row) => row.day >= from && row.day <= through && (productId === undefined || row.productId === productId))
    .reduce((sum, row) => sum + Number(row.credits), 0);
}

describe('novemberSample', () => {
  it.each([
    ['agent-os', 148_930],
    ['writing-assistant', 92_415],
    ['search', 71_204],
    ['translate', 46_880],
    ['brand-kit', 31_726],
    ['image-studio', 21_225],
    ['forms', 0],
    ['personalize', 0],
  ])('gives %s %d credits in November 1 to 22', (productId, credits) => {
    expect(total('2025-11-01', '2025-11-22', productId)).toBe(credits);
  });

  it('uses 412,380 credits in November and 12.4 % fewer days-for-days in October', () => {
    expect(total('2025-11-01', '2025-11-30')).toBe(412_380);
    // 412,380 / 366,886 = 1.12400...
    expect(total('2025-10-01', '2025-10-22')).toBe(366_886);
  });

  it('keeps October within the allocation', () => {
    expect(total('2025-10-01', '2025-10-31')).toBe(489_511);
  });

  it('has 23,970 credits on November 11', () => {
    expect(total('2025-11-11', '2025-11-11')).toBe(23_970);
  });

  it('is looked at two hours after its data was refreshed, on the last day with data', () => {
    expect(Date.parse(now) - Date.parse(input.asOf ?? '')).toBe(2 * 3_600_000);
    expect(now.slice(0, 10)).toBe(input.dataThrough);
  });

  it('gives equal rows at every call', () => {
    expect(novemberSample()).toEqual({ input, now });
  });

  it('lists eight products of which two have no row', () => {
    const used = new Set(input.records.map((row) => row.productId));
    expect(input.products?.filter((product) => !used.has(product.id)).map((product) => product.name)).toEqual([
      'Forms',
      'Personalize',
    ]);
  });
});
