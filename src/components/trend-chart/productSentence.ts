import { formatDay } from '../../format/formatDay';
import { formatPercent } from '../../format/formatPercent';
import { joinSentences } from '../../format/joinSentences';
import { dayShares } from '../../metrics/dayShares';

import { dayNotes } from './dayNotes';
import { daySentence } from './daySentence';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartText } from './chartText';

const NONE_HIDDEN: ReadonlySet<string> = new Set();

/**
 * What a screen reader speaks for one product of a day: the day with its year, the product, its credits and share, and the
 * credits of the whole day. A refund, and a day on which nothing was used, have no share. A day whose data has not arrived,
 * and a product that is not there, are spoken as `daySentence` does.
 *
 * @param notes labels of the day's annotations
 * @example productSentence(daily, 11, 'code', text) // 'Nov 12, 2025, Code: 120 credits, 18% of the day, 640 total.'
 */
export function productSentence(
  daily: DailyUsage,
  day: number,
  productId: string,
  text: ChartText,
  notes: readonly string[] = [],
): string {
  const { t, locale } = text;
  const place = daily.products.findIndex(({ id }) => id === productId);
  const product = daily.products[place];
  const share = dayShares(daily, day)[place];
  if (product === undefined || share === undefined || daily.known[day] !== true) {
    return daySentence(daily, day, NONE_HIDDEN, text, notes);
  }
  const { credits, percent } = share;
  const date = daily.days[day] ?? '';
  const title = formatDay(date, locale, 'full');
  const hasShare = percent !== null && credits >= 0;
  // Heard, a decimal that says nothing is only longer; "<0.1%" needs its own.
  const isWhole = Number.isInteger(percent) && (percent !== 0 || credits === 0);
  const words = t(hasShare ? 'dayOfProduct' : 'dayOfRefund', {
    day: date === daily.today ? t('partialDay', { day: title }) : title,
    product: product.name,
    count: credits,
    percent: formatPercent(percent ?? 0, locale, isWhole ? 0 : 1, credits > 0),
    total: daily.totals[day] ?? 0,
  });
  return joinSentences([words, ...dayNotes(notes, locale)]);
}
