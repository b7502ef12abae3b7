import { formatCredits } from '../../format/formatCredits';
import { formatRatio } from '../../format/formatRatio';
import { joinSentences } from '../../format/joinSentences';
import { dailySummary } from '../../metrics/dailySummary';
import { dayFromNumber, daysBetween, parseDay } from '../../model/calendar';

import { daysInWords } from './daysInWords';
import { dayTitle } from './dayTitle';

import type { CreditSummary } from '../../model/creditSummary';
import type { DailyUsage } from '../../model/dailyUsage';
import type { MonthOverMonthTrend } from '../../model/monthOverMonthTrend';
import type { ChartText } from './chartText';

const TREND_KEYS = { up: 'summaryUp', down: 'summaryDown', flat: 'summaryFlat' } as const;

/**
 * What the chart says at a glance, for those who do not see it: total, leading product, busiest day, trend, days left, days
 * without data.
 *
 * @param summary what is known beyond the days drawn
 * @example summarySentence(daily, text) // '412,380 credits, Nov 1 to Nov 30. Agent OS leads with 148,930 (36.1%). …'
 */
export function summarySentence(
  daily: DailyUsage,
  text: ChartText,
  summary?: Pick<CreditSummary, 'trend' | 'daysUntilReset'>,
): string {
  const { t, locale } = text;
  const { total, topProduct, peakDay, missingDays } = dailySummary(daily);
  return joinSentences([
    t('summaryTotal', { count: total, days: daysInWords(daily, text) }),
    topProduct &&
      t('summaryTop', {
        product: topProduct.product.name,
        credits: formatCredits(topProduct.credits, locale),
        percent: formatRatio(topProduct.share ?? 0, locale),
      }),
    peakDay &&
      t('summaryPeak', {
        day: dayTitle(daily, daily.days.indexOf(peakDay.day), locale),
        credits: formatCredits(peakDay.credits, locale),
      }),
    summary && trendSentence(daily, text, summary.trend),
    summary && summary.daysUntilReset > 0 && t('summaryReset', { count: summary.daysUntilReset }),
    missingDays > 0 && t('summaryUnknown', { count: missingDays }),
  ]);
}

/** The trend, where it is about the days drawn: of any others, "12.4% more" would be heard as what it is not. */
function trendSentence(
  { days }: DailyUsage,
  text: ChartText,
  { ratio, direction, currentRange, previousRange }: MonthOverMonthTrend,
): string {
  const isDrawn = days[0] === currentRange.start && daysBetween(currentRange.start, currentRange.end) <= days.length;
  const end = parseDay(previousRange.end);
  if (ratio === null || direction === 'none' || end === null || !isDrawn) return '';
  return text.t(TREND_KEYS[direction], {
    percent: formatRatio(Math.abs(ratio), text.locale),
    days: daysInWords({ days: [previousRange.start, dayFromNumber(end - 1)] }, text),
  });
}
