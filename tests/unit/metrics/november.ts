import { createCreditUsage } from 'ai-credits-analytics/metrics';

import type { CreditUsage, CreditUsageInput } from 'ai-credits-analytics/metrics';

/** Noon of November 22, 2025, UTC: day 22 of 30. */
export const NOW = '2025-11-22T12:00:00Z';

/** A row as [day of November or a full day, product, credits, the vendor's excess]. */
export type Row = readonly [day: number | string, productId: string, credits: number, excessCredits?: number];

/** Usage of November 2025 in UTC: 100 included, 50 beyond them, unless said otherwise. */
export function usageOf(rows: readonly Row[], rest: Partial<CreditUsageInput> = {}): CreditUsage {
  const { usage, issues } = createCreditUsage({
    records: rows.map(([day, productId, credits, excessCredits]) => ({
      day: typeof day === 'string' ? day : `2025-11-${String(day).padStart(2, '0')}`,
      productId,
      credits,
      excessCredits,
    })),
    allowance: { included: 100, excessLimit: 50 },
    ...rest,
  });
  if (issues.some(({ code }) => code !== 'partial-excess' && code !== 'after-data-through')) {
    throw new Error(`fixture rows were left out: ${issues.map(({ message }) => message).join('\n')}`);
  }
  return usage;
}
