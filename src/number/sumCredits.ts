import { exactSum } from './exactSum';
import { roundCredits } from './roundCredits';

/**
 * Adds credits exactly, then rounds to nine decimals. Every credit figure the library shows comes through here.
 *
 * @returns 0 for no credits; never -0.
 * @example sumCredits([0.1, 0.2, -0.3]) // 0
 */
export function sumCredits(credits: Iterable<number>): number {
  return roundCredits(exactSum(credits));
}
