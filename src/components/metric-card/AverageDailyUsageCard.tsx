import { forwardRef } from 'react';

import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { formatDayRange } from '../../format/formatDayRange';
import { metricsMessages } from '../../format/messages/metrics';
import { unbroken } from '../shared/unbroken';
import { UsageSparkline } from '../shared/UsageSparkline';

import { MetricCard } from './MetricCard';

import type { AverageDailyUsage } from '../../model/averageDailyUsage';
import type { ReadyCardProps } from './readyCardProps';

/** Props of AverageDailyUsageCard; those of MetricCard but the words, and the rest goes to the root `div`. */
export interface AverageDailyUsageCardProps extends ReadyCardProps {
  /** Credits used a day, from `averageDailyUsage`. Not needed while loading. */
  result?: AverageDailyUsage | undefined;
  /** Credits of each elapsed day, drawn as a sparkline; a number that is none is an unknown day. */
  dailyTotals?: ArrayLike<number> | undefined;
}

/**
 * Credits used a day, and over which days.
 *
 * @example <AverageDailyUsageCard result={summary.averageDailyUsage} /> // 18,744.55, "Credits per day, Nov 1 – 22"
 */
export const AverageDailyUsageCard = /* @__PURE__ */ forwardRef<HTMLDivElement, AverageDailyUsageCardProps>(
  function AverageDailyUsageCard({ result, dailyTotals, ...rest }, ref) {
    const text = useText('metrics', metricsMessages);
    const creditsPerDay = result?.creditsPerDay ?? null;
    return (
      <MetricCard
        {...rest}
        ref={ref}
        label={text.t('averageDailyUsage')}
        value={creditsPerDay === null ? null : formatCredits(creditsPerDay, text.locale)}
        note={
          result &&
          (creditsPerDay === null
            ? text.t('noDayElapsed')
            : text.t('perDay', { range: unbroken(formatDayRange(result.range, text.locale)) }))
        }
        glyph={
          creditsPerDay !== null && dailyTotals && <UsageSparkline className="aic-metric-glyph" totals={dailyTotals} />
        }
      />
    );
  },
);
