import { readDecimal } from '../model/decimal';
import { ratio } from '../number/ratio';
import { roundCredits } from '../number/roundCredits';

/**
 * The credits of a row that were charged beyond the allocation: what was paid, divided by the price of a credit. To nine
 * decimals, which takes off the noise of the division.
 *
 * @returns 0 where nothing was paid; `null` where the cells do not tell.
 * @example vendorExcessOf('0.0162087', '0.01') // 1.62087
 */
export function vendorExcessOf(netAmount: string, costPerQuantity: string): number | null {
  const net = readDecimal(netAmount)?.value;
  if (net === undefined) return null;
  if (net === 0) return 0;
  const excess = ratio(net, readDecimal(costPerQuantity)?.value ?? 0);
  return excess === null ? null : roundCredits(excess);
}
