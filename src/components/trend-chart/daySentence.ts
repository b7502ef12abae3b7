import { formatCredits } from '../../format/formatCredits';
import { formatPercent } from '../../format/formatPercent';
import { joinSentences } from '../../format/joinSentences';
import { dayShares } from '../../metrics/dayShares';

import { dayNotes } from './dayNotes';
import { dayTitle } from './dayTitle';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartText } from './chartText';

/** So many products are spoken one by one; where there are more, the largest and a count. A sentence has to end. */
const SPOKEN_PRODUCTS = 4;

/**
 * What a screen reader speaks for a day: the day and its total, what of it lies over the included credits, its largest
 * products with their shares, and what happened on it.
 *
 * @param hiddenIds products that the legend has switched off, which are not spoken
 * @param notes labels of the day's annotations
 * @example daySentence(daily, 10, new Set(), text) // 'Tue, Nov 11: 23,970 credits. Agent OS 8,190, 34.2%. …'
 */
export function daySentence(
  daily: DailyUsage,
  day: number,
  hiddenIds: ReadonlySet<string>,
  { t, locale }: ChartText,
  notes: readonly string[] = [],
): string {
  const date = daily.days[day] ?? '';
  const title = dayTitle(daily, day, locale);
  const happened = dayNotes(notes, locale);
  if (daily.known[day] !== true) {
    return joinSentences([t(date > daily.today ? 'dayAhead' : 'dayNoData', { day: title }), ...happened]);
  }

  const shares = dayShares(daily, day);
  const products = daily.products
    .map((product, place) => ({ ...product, credits: 0, percent: null, ...shares[place] }))
    .filter(({ id, credits }) => credits !== 0 && !hiddenIds.has(id))
    .sort((a, b) => b.credits - a.credits);
  const spoken = products.length > SPOKEN_PRODUCTS ? products.slice(0, SPOKEN_PRODUCTS - 1) : products;
  const more = products.length - spoken.length;
  const excess = daily.excess[day] ?? 0;
  return joinSentences([
    t('dayCredits', {
      day: date === daily.today ? t('partialDay', { day: title }) : title,
      count: daily.totals[day] ?? 0,
    }),
    excess > 0 && t('dayExcess', { count: excess }),
    ...spoken.map(({ name, credits, percent }) =>
      t(credits < 0 ? 'dayRefund' : 'dayProduct', {
        product: name,
        credits: formatCredits(credits, locale),
        percent: formatPercent(percent ?? 0, locale, 1, credits > 0),
      }),
    ),
    more > 0 && t('dayMore', { count: more }),
    ...happened,
  ]);
}
