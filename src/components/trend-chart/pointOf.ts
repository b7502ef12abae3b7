import { OTHER_ID } from './otherProduct';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartPoint } from './chartPoint';

/**
 * What a host is told of a day and a product that were chosen.
 *
 * @param productId `null`: the day as a whole
 * @example pointOf(daily, 10, 'agent-os') // { day: '2025-11-11', productId: 'agent-os', credits: 8190 }
 */
export function pointOf(daily: DailyUsage, day: number, productId: string | null): ChartPoint {
  // "Other" is no product of the host's: its day is told as a whole.
  const place = productId === OTHER_ID ? -1 : daily.products.findIndex(({ id }) => id === productId);
  const credits = (place === -1 ? daily.totals[day] : daily.values[place * daily.days.length + day]) ?? 0;
  return {
    day: daily.days[day] ?? '',
    productId: productId === OTHER_ID ? null : productId,
    credits: daily.known[day] === true ? credits : null,
  };
}
