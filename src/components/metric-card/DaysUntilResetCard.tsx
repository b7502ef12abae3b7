import { forwardRef } from 'react';

import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { formatDay } from '../../format/formatDay';
import { formatInstant } from '../../format/formatInstant';
import { metricsMessages } from '../../format/messages/metrics';
import { unbroken } from '../shared/unbroken';

import { MetricCard } from './MetricCard';

import type { Text } from '../../context/useText';
import type { MetricsMessages } from '../../format/messages/metrics';
import type { BillingPeriod } from '../../model/billingPeriod';
import type { ReadyCardProps } from './readyCardProps';

/** Props of DaysUntilResetCard; those of MetricCard but the words, and the rest goes to the root `div`. */
export interface DaysUntilResetCardProps extends ReadyCardProps {
  /** Calendar days until the reset, from `daysUntilReset`. Not needed while loading. */
  result?: number | undefined;
  /** The billing period; the note then names the instant of the reset. */
  period?: BillingPeriod | undefined;
}

/**
 * Days until credits reset, and when exactly.
 *
 * @example <DaysUntilResetCard result={9} period={summary.period} /> // 9, "Resets Dec 1, 00:00 UTC"
 */
export const DaysUntilResetCard = /* @__PURE__ */ forwardRef<HTMLDivElement, DaysUntilResetCardProps>(
  function DaysUntilResetCard({ result, period, ...rest }, ref) {
    const text = useText('metrics', metricsMessages);
    return (
      <MetricCard
        {...rest}
        ref={ref}
        label={text.t('daysUntilReset')}
        value={result === undefined ? null : formatCredits(result, text.locale)}
        note={resetNote(text, period)}
      />
    );
  },
);

function resetNote(text: Text<keyof MetricsMessages>, period: BillingPeriod | undefined): string {
  if (!period) return text.t('untilReset');
  return period.status === 'ended'
    ? text.t('wasReset', { day: unbroken(formatDay(period.end, text.locale)) })
    : text.t('resets', { instant: formatInstant(period.resetsAt, period.timeZone, text.locale) });
}
