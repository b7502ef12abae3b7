import { createCreditUsage, productUsage } from 'ai-credits-analytics/metrics';
import { expect, it } from 'vitest';

import { productRows } from '../../../../src/components/product-table/productRows';

/** Usage of fourteen products: the later listed, the larger. */
const { usage } = createCreditUsage({
  records: Array.from({ length: 14 }, (_, place) => ({
    day: '2025-11-02',
    productId: `p${place}`,
    credits: place + 1,
  })),
  products: Array.from({ length: 15 }, (_, place) => ({ id: `p${place}`, name: `Product ${place}` })),
  allowance: { included: 1_000, excessLimit: null },
});
const products = productUsage(usage, { now: '2025-11-22T12:00:00Z' });

const seriesOf = (given: typeof products) =>
  Object.fromEntries(productRows(given, [], '').map(({ productId, series }) => [productId, series]));

it('gives the twelve largest products the colours of their places, each its own, and the rest none', () => {
  // p2 to p11 have 3 to 12; p12 and p13 begin again at 1.
  expect(seriesOf(products)).toEqual({
    p0: undefined,
    p1: undefined,
    p2: 3,
    p3: 4,
    p4: 5,
    p5: 6,
    p6: 7,
    p7: 8,
    p8: 9,
    p9: 10,
    p10: 11,
    p11: 12,
    p12: 1,
    p13: 2,
  });
});

it('keeps the colour of each of the first twelve places when a product leaves and a smaller one moves up', () => {
  const { p1, p2, p4, p11, p12 } = seriesOf(products.filter(({ productId }) => productId !== 'p5'));
  expect({ p1, p2, p4, p11, p12 }).toEqual({ p1: 2, p2: 3, p4: 5, p11: 12, p12: 1 });
});

it('adds listed products that were not used, as true zeros without a colour of their own', () => {
  const [row] = productRows(products, [{ id: 'p14', name: '' }], 'Unnamed product').slice(-1);
  expect(row).not.toHaveProperty('series');
  expect(row).toMatchObject({ productId: 'p14', name: 'Unnamed product', kind: 'idle', credits: 0 });
});
