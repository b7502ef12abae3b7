import { roundCredits } from '../number/roundCredits';

/**
 * Nets the refund days of one product against its own use, in place: each refund takes from earlier days, latest first,
 * then from later days, earliest first.
 *
 * @param days the product's net credits by day; afterwards none is below 0
 * @returns the refund left over when all use is taken.
 * @example netRefunds([80, 0, 30, -30]) // leaves [80, 0, 0, 0], returns 0
 */
export function netRefunds(days: Float64Array): number {
  let owed = 0;
  for (const [day, credits] of days.entries()) {
    if (credits < 0) {
      owed = roundCredits(owed - credits);
      days[day] = 0;
    }
    // A refund looks back from its own day; what is still owed then meets each later day as it comes.
    for (let from = day; from >= 0 && owed > 0; from -= 1) {
      const available = days[from] ?? 0;
      const taken = Math.min(owed, available);
      days[from] = roundCredits(available - taken);
      owed = roundCredits(owed - taken);
    }
  }
  return owed;
}
