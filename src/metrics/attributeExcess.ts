import { ratio } from '../number/ratio';
import { roundCredits } from '../number/roundCredits';
import { sumCredits } from '../number/sumCredits';
import { dayTotal } from './dayTotal';
import { netRefunds } from './netRefunds';
import { sumColumns } from './sumColumns';

/**
 * Says which credits of a billing period were used after the allocation was exhausted: walks the days in order, shares
 * the day that crosses it pro rata to that day's credits by product, and counts later days whole. Refunds net out first:
 * against their own product, then what is left of them against the latest days of the others, pro rata.
 *
 * @param columns net credits by product, then by day from the period's start; turned into excess credits in place. Not
 * rounded: 11 over three equal products is 3.667 each.
 * @example attributeExcess([[60, 30], [0, 50]], 100) // leaves [[0, 15], [0, 25]]
 */
export function attributeExcess(columns: readonly Float64Array[], included: number): void {
  let beyond = Math.max(0, roundCredits(sumColumns(columns) - included));
  let refund = sumCredits(columns.map(netRefunds));
  // From the last day back: first the refund goes, then as much as lies beyond the allocation is excess.
  for (let day = (columns[0]?.length ?? 0) - 1; day >= 0; day -= 1) {
    const total = dayTotal(columns, day);
    const refunded = Math.min(refund, total);
    const excess = Math.min(beyond, roundCredits(total - refunded));
    refund = roundCredits(refund - refunded);
    beyond = roundCredits(beyond - excess);
    for (const column of columns) {
      const credits = column[day] ?? 0;
      column[day] = excess > 0 && excess === total ? credits : (ratio(credits, total) ?? 0) * excess;
    }
  }
}
