import { dayFromNumber } from '../model/calendar';
import { periodHolding } from '../model/periodHolding';
import { roundCredits } from '../number/roundCredits';
import { csvCell } from './csvCell';
import { filledCells } from './filledCells';
import { hasVendorExcess } from './hasVendorExcess';

import type { CreditUsage } from '../model/creditUsage';

const LINE_END = '\r\n';

/** The vendor's excess as a cell: blank in a period that it does not cover whole, as 0 would say that none arose. */
function vendorExcessOn(usage: CreditUsage, day: number, credits = 0): number | string {
  return hasVendorExcess(usage, periodHolding(usage, day)) ? roundCredits(credits) : '';
}

/**
 * All usage as CSV (RFC 4180): one line a day and product with a row, by day, then product. Days are ISO, credits are raw
 * numbers, and text that a spreadsheet would run as a formula is neutralised. `excess_credits` is there where the vendor
 * gave it, and blank in the billing periods it did not cover.
 *
 * @example usageToCsv(usage) // 'day,product,name,credits\r\n2025-11-22,agent-os,Agent OS,8190\r\n'
 */
export function usageToCsv(usage: CreditUsage): string {
  const { credits, excessCredits } = usage;
  const head = ['day', 'product', 'name', 'credits'];
  const lines = filledCells(usage).map(({ day, product, cell }) => [
    dayFromNumber(day),
    csvCell(product.id),
    csvCell(product.name),
    roundCredits(credits[cell] ?? 0),
    ...(excessCredits === null ? [] : [vendorExcessOn(usage, day, excessCredits[cell])]),
  ]);
  if (excessCredits !== null) head.push('excess_credits');
  return [head, ...lines].map((line) => line.join(',') + LINE_END).join('');
}
