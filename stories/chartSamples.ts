import { createCreditUsage, dailyUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

const sample = novemberSample();

/** The afternoon of November 22, 2025. */
export const { now } = sample;

/** October and November 2025, ready to be counted. */
export const { usage } = createCreditUsage(sample.input);

/** November 2025: 412,380 credits up to today, the 22nd. */
export const november = dailyUsage(usage, { now });

/** October and November of which each month includes so many credits. */
export function usageWithin(included: { readonly october: number; readonly november: number }) {
  return createCreditUsage({
    ...sample.input,
    allowance: [
      { from: '2025-10-01', included: included.october, excessLimit: null },
      { from: '2025-11-01', included: included.november, excessLimit: null },
    ],
  }).usage;
}

/** November with the credits of some days changed, by day of the month and place of the product. */
export function novemberWith(changes: readonly (readonly [dayOfMonth: number, product: number, credits: number])[]) {
  const values = november.values.slice();
  for (const [dayOfMonth, product, credits] of changes)
    values[product * november.days.length + dayOfMonth - 1] = credits;
  const totals = november.totals.map((_, day) =>
    november.products.reduce((sum, _product, row) => sum + (values[row * november.days.length + day] ?? 0), 0),
  );
  return { ...november, values, totals };
}

/**
 * So many products over so many days up to November 30, 2025, each with its share of the day's rhythm: of 25 products the
 * first uses 25 parts of a day and the last one, of 325 in all. A part is 10 credits on the first day and every seventh
 * after it, 11 on the day after each, and so on up to 16.
 */
export function shareOut(productCount: number, dayCount: number, nameOf = (product: number) => `Product ${product}`) {
  const days = Array.from({ length: dayCount }, (_, day) =>
    new Date(Date.UTC(2025, 10, 31 - dayCount + day)).toISOString().slice(0, 10),
  );
  const partOf = (day: number) => 10 + (day % 7);
  const values = new Float64Array(productCount * dayCount);
  const totals = new Float64Array(dayCount);
  for (let day = 0; day < dayCount; day += 1) {
    for (let product = 0; product < productCount; product += 1)
      values[product * dayCount + day] = (productCount - product) * partOf(day);
    totals[day] = ((productCount * (productCount + 1)) / 2) * partOf(day);
  }
  return {
    days,
    products: Array.from({ length: productCount }, (_, product) => ({
      id: `product-${product + 1}`,
      name: nameOf(product + 1),
      seriesIndex: product,
    })),
    values,
    totals,
    excess: new Float64Array(dayCount),
    allowancePerDay: days.map(() => null),
    known: days.map(() => true),
    today: '2025-12-01',
    periodStarts: days.filter((day) => day.endsWith('-01')),
  };
}

/** A year of so many products with a slow rhythm of their own, the same at every call. */
export function yearOf(productCount: number) {
  const records = Array.from({ length: 365 }, (_, day) =>
    Array.from({ length: productCount }, (_product, product) => ({
      day: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
      productId: `Product ${product + 1}`,
      credits: Math.round((900 / (1 + product * 0.2)) * (2 + Math.sin(day / 23 + product) + (day % 7 < 5 ? 0.6 : 0))),
    })),
  ).flat();
  const year = createCreditUsage({ records, allowance: { included: null, excessLimit: null } }).usage;
  return dailyUsage(year, { now: '2025-12-24T12:00:00Z', range: { start: '2025-01-01', end: '2026-01-01' } });
}
