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
  const lines = filledCells(usage).map(({ day, product: { id, name }, cell }) => {
    const excess = excessCredits === null ? '' : `,${roundCredits(excessCredits[cell] ?? 0)}`;
    return `${dayFromNumber(day)},${csvCell(id)},${csvCell(name)},${roundCredits(credits[cell] ?? 0)}${excess}`;
  });
  const head = `day,product,name,credits${excessCredits === null ? '' : ',excess_credits'}`;
  return [head, ...lines, ''].join(LINE_END);
}
