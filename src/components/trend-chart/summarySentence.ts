import { formatCredits } from '../../format/formatCredits';
import { formatRatio } from '../../format/formatRatio';
import { dailySummary } from '../../metrics/dailySummary';

import { daysInWords } from './daysInWords';
import { dayTitle } from './dayTitle';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartText } from './chartText';

/**
 * What the chart says at a glance, for those who do not see it: total, leading product, busiest day, days without data.
 *
 * @example summarySentence(daily, text) // '412,380 credits, Nov 1 to Nov 30. Agent OS leads with 148,930 (36.1%). …'
 */
export function summarySentence(daily: DailyUsage, text: ChartText): string {
  const { t, locale } = text;
  const { total, topProduct, peakDay, missingDays } = dailySummary(daily);
  const sentences = [t('summaryTotal', { count: total, days: daysInWords(daily, text) })];
  if (topProduct !== null) {
    sentences.push(
      t('summaryTop', {
        product: topProduct.product.name,
        credits: formatCredits(topProduct.credits, locale),
        percent: formatRatio(topProduct.share ?? 0, locale),
      }),
    );
  }
  if (peakDay !== null) {
    const day = dayTitle(daily, daily.days.indexOf(peakDay.day), locale);
    sentences.push(t('summaryPeak', { day, credits: formatCredits(peakDay.credits, locale) }));
  }
  if (missingDays > 0) sentences.push(t('summaryUnknown', { count: missingDays }));
  return sentences.join(' ');
}
