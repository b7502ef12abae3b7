import { forwardRef } from 'react';

import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { formatDayRange } from '../../format/formatDayRange';
import { formatSignedRatio } from '../../format/formatSignedRatio';
import { metricsMessages } from '../../format/messages/metrics';
import { Icon } from '../shared/Icon';
import { TREND_DOWN_ICON, TREND_FLAT_ICON, TREND_UP_ICON } from '../shared/iconPaths';
import { unbroken } from '../shared/unbroken';

import { MetricCard } from './MetricCard';

import type { MonthOverMonthTrend } from '../../model/monthOverMonthTrend';
import type { ReadyCardProps } from './readyCardProps';

/** Props of TrendCard; those of MetricCard but the words, and the rest goes to the root `div`. */
export interface TrendCardProps extends ReadyCardProps {
  /** This period compared with the one before, from `monthOverMonthTrend`. Not needed while loading. */
  result?: MonthOverMonthTrend | undefined;
}

const DIRECTIONS = {
  up: { icon: TREND_UP_ICON, note: 'trendUp' },
  down: { icon: TREND_DOWN_ICON, note: 'trendDown' },
  flat: { icon: TREND_FLAT_ICON, note: 'trendFlat' },
  none: { icon: TREND_FLAT_ICON, note: 'trendNone' },
} as const;

/**
 * Change against the same days of the previous period, in words and with an arrow; more is neither good nor bad.
 *
 * @example <TrendCard result={summary.trend} /> // "+12.4%", "Up, compared with Oct 1 – 22"
 */
export const TrendCard = /* @__PURE__ */ forwardRef<HTMLDivElement, TrendCardProps>(function TrendCard(
  { result, ...rest },
  ref,
) {
  const text = useText('metrics', metricsMessages);
  const part = useParts(rest.classNames);
  const ratio = result?.ratio ?? null;
  const { icon, note } = DIRECTIONS[result?.direction ?? 'none'];
  const { previousRange } = result ?? {};
  // Before the first day has begun there is none to compare with, and none to name.
  const isComparable = previousRange && previousRange.start < previousRange.end;
  return (
    <MetricCard
      data-aic-trend={result?.direction}
      {...rest}
      ref={ref}
      label={text.t('trend')}
      value={
        ratio === null ? null : (
          <>
            <Icon path={icon} className="aic-icon-flip aic-metric-arrow" />
            <bdi {...part('delta', 'aic-plain')}>{formatSignedRatio(ratio, text.locale)}</bdi>
          </>
        )
      }
      note={
        isComparable
          ? text.t(note, { range: unbroken(formatDayRange(previousRange, text.locale)) })
          : result && text.t('trendNoDays')
      }
    />
  );
});
