import { dayFromNumber } from '../model/calendar';
import { periodHolding } from '../model/periodHolding';
import { roundCredits } from '../number/roundCredits';
import { csvCell } from './csvCell';
import { filledCells } from './filledCells';
import { hasVendorExcess } from './hasVendorExcess';

import type { CreditUsage } from '../model/creditUsage';

/** The last column is left out where the vendor gave no excess. */
const HEAD = ['day', 'product', 'name', 'credits', 'excess_credits'];
const LINE_END = '\r\n';

/**
 * All usage as CSV (RFC 4180): one line a day and product with a row, by day, then product. Days are ISO, credits are raw
 * numbers, and text that a spreadsheet would run as a formula is neutralised. `excess_credits` is there where the vendor
 * gave it, and blank in the billing periods it did not cover.
 *
 * @example usageToCsv(usage) // 'day,product,name,credits\r\n2025-11-22,agent-os,Agent OS,8190\r\n'
 */
export function usageToCsv(usage: CreditUsage): string {
  const { credits, excessCredits } = usage;
  const lines = filledCells(usage).map(({ day, product, cell }) => [
    dayFromNumber(day),
    csvCell(product.id),
    csvCell(product.name),
    roundCredits(credits[cell] ?? 0),
    // Blank in a period that the vendor does not cover whole, as 0 would say that no excess arose.
    hasVendorExcess(usage, periodHolding(usage, day)) ? roundCredits(excessCredits?.[cell] ?? 0) : '',
  ]);
  return [HEAD, ...lines].map((line) => line.slice(0, excessCredits ? 5 : -1).join(',') + LINE_END).join('');
}
