import { forwardRef } from 'react';

import { useText } from '../../context/useText';
import { formatRatio } from '../../format/formatRatio';
import { metricsMessages } from '../../format/messages/metrics';

import { MetricCard } from './MetricCard';

import type { Text } from '../../context/useText';
import type { MetricsMessages } from '../../format/messages/metrics';
import type { Utilization } from '../../model/utilization';
import type { ReadyCardProps } from './readyCardProps';

/** Props of UtilizationCard; those of MetricCard but the words, and the rest goes to the root `div`. */
export interface UtilizationCardProps extends ReadyCardProps {
  /** Used part of the allocation, from `utilization`. Not needed while loading. */
  result?: Utilization | undefined;
}

/**
 * Used part of the allocation, not clamped.
 *
 * @example <UtilizationCard result={{ ratio: 0.82476, used: 412380, included: 500000 }} /> // 82.5%
 */
export const UtilizationCard = /* @__PURE__ */ forwardRef<HTMLDivElement, UtilizationCardProps>(
  function UtilizationCard({ result, ...rest }, ref) {
    const text = useText('metrics', metricsMessages);
    const ratio = result?.ratio ?? null;
    return (
      <MetricCard
        {...rest}
        ref={ref}
        label={text.t('utilization')}
        value={ratio === null ? null : formatRatio(ratio, text.locale)}
        note={result && utilizationNote(text, result)}
      />
    );
  },
);

function utilizationNote(text: Text<keyof MetricsMessages>, { used, included }: Utilization): string {
  if (included === null) return text.t('noAllocation', { used });
  return included === 0 ? text.t('noneIncluded', { used }) : text.t('usedOfIncluded', { used, included });
}
