import { dayFromNumber, dayNumber } from '../model/calendar';
import { roundCredits } from '../number/roundCredits';
import { csvCell } from './csvCell';

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
  const { excessCredits, dayCount } = usage;
  const lines = [`day,product,name,credits${excessCredits === null ? '' : ',excess_credits'}`];
  const firstDay = usage.firstDay === null ? 0 : dayNumber(usage.firstDay);
  for (let offset = 0; offset < dayCount; offset += 1) {
    const day = dayFromNumber(firstDay + offset);
    for (const [place, { id, name }] of usage.products.entries()) {
      const cell = place * dayCount + offset;
      if (usage.rowCounts[cell] === 0) continue;
      const credits = roundCredits(usage.credits[cell] ?? 0);
      const excess = excessCredits === null ? '' : `,${roundCredits(excessCredits[cell] ?? 0)}`;
      lines.push(`${day},${csvCell(id)},${csvCell(name)},${credits}${excess}`);
    }
  }
  return lines.join(LINE_END) + LINE_END;
}
