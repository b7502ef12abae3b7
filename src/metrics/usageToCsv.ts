import { dayFromNumber } from '../model/calendar';
import { roundCredits } from '../number/roundCredits';
import { csvCell } from './csvCell';
import { filledCells } from './filledCells';

import type { CreditUsage } from '../model/creditUsage';

const LINE_END = '\r\n';

/**
 * All usage as CSV (RFC 4180): one line a day and product with a row, by day, then product. Days are ISO, credits are raw
 * numbers, and text that a spreadsheet would run as a formula is neutralised. `excess_credits` is there where the vendor
 * gave it.
 *
 * @example usageToCsv(usage) // 'day,product,name,credits\r\n2025-11-22,agent-os,Agent OS,8190\r\n'
 */
export function usageToCsv(usage: CreditUsage): string {
  const { credits, excessCredits } = usage;
  const amounts = excessCredits === null ? [credits] : [credits, excessCredits];
  const head = ['day', 'product', 'name', 'credits', 'excess_credits'].slice(0, 3 + amounts.length);
  const lines = filledCells(usage).map(({ day, product, cell }) => [
    dayFromNumber(day),
    csvCell(product.id),
    csvCell(product.name),
    ...amounts.map((amount) => roundCredits(amount[cell] ?? 0)),
  ]);
  return [head, ...lines].map((line) => line.join(',') + LINE_END).join('');
}
