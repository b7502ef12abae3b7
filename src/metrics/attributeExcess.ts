import { ratio } from '../number/ratio';
import { roundCredits } from '../number/roundCredits';
import { sumCredits } from '../number/sumCredits';
import { netRefunds } from './netRefunds';

/** Credits of one day over all products. */
function creditsOfDay(columns: readonly number[][], day: number): number {
  return sumCredits(columns.map((column) => column[day] ?? 0));
}

/** Takes a refund that no use of its own product met from the latest days of the others, pro rata. In place. */
function spreadRefund(columns: readonly number[][], refund: number): void {
  let owed = refund;
  for (let day = (columns[0]?.length ?? 0) - 1; day >= 0 && owed > 0; day -= 1) {
    const total = creditsOfDay(columns, day);
    const taken = Math.min(owed, total);
    const kept = ratio(total - taken, total) ?? 0;
    for (const column of columns) column[day] = (column[day] ?? 0) * kept;
    owed = roundCredits(owed - taken);
  }
}

/**
 * Says which credits of a billing period were used after the allocation was exhausted: walks the days in order, shares
 * the day that crosses it pro rata to that day's credits by product, and counts later days whole.
 *
 * @param columns net credits by product, then by day from the period's start; changed in place
 * @returns excess credits by product, then by day. Not rounded: 11 over three equal products is 3.667 each.
 * @example attributeExcess([[60, 30], [0, 50]], 100) // [[0, 15], [0, 25]]
 */
export function attributeExcess(columns: number[][], included: number): number[][] {
  const refund = sumCredits(columns.map(netRefunds));
  if (refund > 0) spreadRefund(columns, refund);
  const excess = columns.map((column) => column.map(() => 0));
  const dayCount = columns[0]?.length ?? 0;
  let used = 0;
  for (let day = 0; day < dayCount; day += 1) {
    const total = creditsOfDay(columns, day);
    used = roundCredits(used + total);
    const beyond = Math.min(total, Math.max(0, roundCredits(used - included)));
    if (beyond === 0) continue;
    for (const [product, column] of columns.entries()) {
      const credits = column[day] ?? 0;
      const row = excess[product];
      if (row) row[day] = beyond === total ? credits : (ratio(credits, total) ?? 0) * beyond;
    }
  }
  return excess;
}
