import { forwardRef } from 'react';

import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { metricsMessages } from '../../format/messages/metrics';
import { Marked } from '../shared/Marked';

import { MetricCard } from './MetricCard';
import { Pips } from './Pips';

import type { ReactNode } from 'react';
import type { Text } from '../../context/useText';
import type { MetricsMessages } from '../../format/messages/metrics';
import type { ReadyCardProps } from './readyCardProps';

/** Props of ActiveProductsCard; those of MetricCard but the words, and the rest goes to the root `div`. */
export interface ActiveProductsCardProps extends ReadyCardProps {
  /** Products with usage in the period, from `activeProducts`. Not needed while loading. */
  result?: number | undefined;
  /** Products known to the usage; the card then says "6 of 8" and draws a pip for each. */
  listed?: number | undefined;
}

/**
 * Products that used credits in the period.
 *
 * @example <ActiveProductsCard result={6} listed={8} /> // "6 of 8", "2 not used this period"
 */
export const ActiveProductsCard = /* @__PURE__ */ forwardRef<HTMLDivElement, ActiveProductsCardProps>(
  function ActiveProductsCard({ result, listed, ...rest }, ref) {
    const text = useText('metrics', metricsMessages);
    const active = result === undefined ? '' : formatCredits(result, text.locale);
    const words = listed ? text.t('activeOf', { active, listed }) : active;
    return (
      <MetricCard
        {...rest}
        ref={ref}
        label={text.t('activeProducts')}
        value={result === undefined ? null : valueWords(words, active)}
        note={result !== undefined && productsNote(text, result, listed)}
        glyph={result !== undefined && listed !== undefined && <Pips filled={result} count={listed} />}
      />
    );
  },
);

function valueWords(words: string, figure: string): ReactNode {
  return (
    <span className="aic-metric-of">
      <Marked text={words} mark={figure} />
    </span>
  );
}

function productsNote(text: Text<keyof MetricsMessages>, active: number, listed: number | undefined): string {
  if (listed === undefined) return text.t('activeThisPeriod');
  const count = listed - active;
  return count > 0 ? text.t('idleProducts', { count }) : text.t(listed > 0 ? 'noIdleProducts' : 'activeThisPeriod');
}
