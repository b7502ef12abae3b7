import { clamp } from '../number/clamp';
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
  let leftOver = 0;
  for (const [day, credits] of days.entries()) {
    if (credits >= 0) continue;
    let owed = -credits;
    days[day] = 0;
    for (let step = 1; step < days.length && owed > 0; step += 1) {
      const from = step <= day ? day - step : step;
      const available = days[from] ?? 0;
      const taken = clamp(owed, 0, available);
      days[from] = roundCredits(available - taken);
      owed = roundCredits(owed - taken);
    }
    leftOver += owed;
  }
  return leftOver;
}
