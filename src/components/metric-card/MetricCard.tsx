import { forwardRef, useId } from 'react';

import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { commonMessages } from '../../format/messages/common';
import { statusMessages } from '../../format/messages/status';
import { Button } from '../shared/Button';
import { Card } from '../shared/Card';
import { Heading } from '../shared/Heading';
import { Icon } from '../shared/Icon';
import { RETRY_ICON } from '../shared/iconPaths';
import { Skeleton } from '../shared/Skeleton';
import { useRootProps } from '../shared/useRootProps';
import { VisuallyHidden } from '../shared/VisuallyHidden';

import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { Slots } from '../../context/slots';
import type { UsageStatus } from '../../model/usageStatus';
import type { HeadingLevel } from '../shared/Heading';

/** Props of MetricCard; the rest goes to the root `div`. */
export interface MetricCardProps extends Slots, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Name of the figure. */
  label: string;
  /** The figure in words, such as "82.5%". `null` or left out: there is none, and the note says why. */
  value?: ReactNode;
  /** What the figure is of, or why there is none. */
  note?: ReactNode;
  /** A small drawing at the end of the figure's row, 72 by 26 or less. The figure must say the same. */
  glyph?: ReactNode;
  /**
   * What the card shows.
   *
   * @default 'ready'
   */
  status?: UsageStatus | undefined;
  /** A note in place of the catalogue's for 'error', 'empty', 'not-enabled' and 'forbidden'. */
  statusMessage?: ReactNode;
  /** Draws a "Try again" button where the status is 'error'. */
  onRetry?: (() => void) | undefined;
  /**
   * Level of the card's heading.
   *
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined;
}

const STATUS_NOTE = {
  error: 'errorTitle',
  empty: 'emptyTitle',
  'not-enabled': 'notEnabledTitle',
  forbidden: 'forbiddenTitle',
} as const;

/** Longer figures leave no room for a glyph beside them: "175,767.64" does. */
const LONGEST_BESIDE_GLYPH = 10;
/** Longer figures are written smaller: no number is cut. */
const LONGEST_AT_FULL_SIZE = 12;

/** Blanks as wide as "18,744" and "412,380 of 500,000", in any language: they give the skeleton the size of what comes. */
const TYPICAL_VALUE = '\u2007\u2007\u00a0\u2007\u2007\u2007';
const TYPICAL_NOTE =
  '\u2007\u2007\u2007\u00a0\u2007\u2007\u2007 \u2007\u00a0 \u2007\u2007\u2007\u00a0\u2007\u2007\u2007';

/**
 * One figure with its name and a note.
 *
 * @example <MetricCard label="Overall Credit Utilization" value="82.5%" note="412,380 of 500,000 credits" />
 */
export const MetricCard = /* @__PURE__ */ forwardRef<HTMLDivElement, MetricCardProps>(function MetricCard(
  {
    label,
    value,
    note,
    glyph,
    status = 'ready',
    statusMessage,
    onRetry,
    headingLevel = 3,
    className,
    classNames,
    components,
    ...rest
  },
  ref,
) {
  const common = useText('common', commonMessages);
  const text = useText('status', statusMessages);
  const root = useRootProps('aic-metric', { className, classNames, ref });
  const part = useParts(classNames);
  const labelId = useId();
  const hasFigures = status === 'ready' || status === 'refreshing';
  const length = typeof value === 'string' ? value.length : 0;
  return (
    <Card
      role="group"
      aria-labelledby={rest['aria-label'] ? undefined : labelId}
      {...rest}
      {...root}
      {...{ classNames, components, status }}
    >
      <Heading level={headingLevel} id={labelId} className="aic-metric-label">
        {label}
      </Heading>
      <div className="aic-metric-row">
        <p {...part('value', 'aic-metric-value')} data-aic-size={length > LONGEST_AT_FULL_SIZE ? 'long' : undefined}>
          {status === 'loading' && <Skeleton size="text">{TYPICAL_VALUE}</Skeleton>}
          {hasFigures && value}
          {status !== 'loading' && (!hasFigures || value === null || value === undefined) && (
            <>
              <span className="aic-plain" aria-hidden="true">
                {common.t('noValue')}
              </span>
              <VisuallyHidden>{common.t('noData')}</VisuallyHidden>
            </>
          )}
        </p>
        {hasFigures && length <= LONGEST_BESIDE_GLYPH && glyph}
        {status === 'error' && onRetry && (
          <Button
            className="aic-metric-retry"
            icon={<Icon path={RETRY_ICON} />}
            aria-label={text.t('retry')}
            aria-describedby={labelId}
            onClick={() => onRetry()}
          />
        )}
      </div>
      <p {...part('footer', 'aic-metric-note')}>
        {status === 'loading' && <Skeleton size="text">{TYPICAL_NOTE}</Skeleton>}
        {(status === 'loading' || status === 'refreshing') && <VisuallyHidden>{text.t(status)}</VisuallyHidden>}
        {hasFigures && note}
        {status !== 'loading' &&
          status !== 'ready' &&
          status !== 'refreshing' &&
          (statusMessage ?? text.t(STATUS_NOTE[status]))}
      </p>
    </Card>
  );
});
