import { describe, expect, it } from 'vitest';

import { nextSort } from '../../../../src/components/product-table/nextSort';
import { sortProducts } from '../../../../src/components/product-table/sortProducts';

import type { ProductRow } from '../../../../src/components/product-table/productRow';

function row(name: string, credits: number): ProductRow {
  return {
    kind: 'used',
    productId: name,
    name,
    series: 1,
    credits,
    averagePerDay: null,
    excessCredits: 0,
    share: null,
    percent: null,
  };
}

const names = (rows: readonly ProductRow[]) => rows.map(({ name }) => name);

describe('sortProducts', () => {
  const rows = [row('Model 10', 5), row('model 2', 7), row('Ähre', 5), row('Zebra', 5)];

  it('orders names as the language does, numbers in them by value', () => {
    expect(names(sortProducts(rows, { column: 'name', direction: 'ascending' }, 'de'))).toEqual([
      'Ähre',
      'model 2',
      'Model 10',
      'Zebra',
    ]);
    // Swedish ends its alphabet with Å, Ä, Ö.
    expect(names(sortProducts(rows, { column: 'name', direction: 'ascending' }, 'sv')).at(-1)).toBe('Ähre');
  });

  it('keeps rows of equal credits in the order in which they came, both ways', () => {
    expect(names(sortProducts(rows, { column: 'credits', direction: 'descending' }, 'en'))).toEqual([
      'model 2',
      'Model 10',
      'Ähre',
      'Zebra',
    ]);
    expect(names(sortProducts(rows, { column: 'credits', direction: 'ascending' }, 'en'))).toEqual([
      'Model 10',
      'Ähre',
      'Zebra',
      'model 2',
    ]);
  });

  it('leaves the order alone where a column has no answers, and the rows it was given', () => {
    const given = [...rows];
    expect(names(sortProducts(given, { column: 'averagePerDay', direction: 'ascending' }, 'en'))).toEqual(names(rows));
    expect(given).toEqual(rows);
  });
});

describe('nextSort', () => {
  it('turns the order of a column round, and begins another with the highest, or with A', () => {
    const byCredits = { column: 'credits', direction: 'descending' } as const;
    expect(nextSort(byCredits, 'credits')).toEqual({ column: 'credits', direction: 'ascending' });
    expect(nextSort(nextSort(byCredits, 'credits'), 'credits')).toEqual(byCredits);
    expect(nextSort(byCredits, 'share')).toEqual({ column: 'share', direction: 'descending' });
    expect(nextSort(byCredits, 'name')).toEqual({ column: 'name', direction: 'ascending' });
  });
});
