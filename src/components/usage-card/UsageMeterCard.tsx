import { forwardRef, useId } from 'react';

import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { meterMessages } from '../../format/messages/meter';
import { statusMessages } from '../../format/messages/status';
import { Card } from '../shared/Card';
import { Heading } from '../shared/Heading';
import { StatusPanel } from '../shared/StatusPanel';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useRootProps } from '../shared/useRootProps';

import { MeterBody } from './MeterBody';
import { MeterChip } from './MeterChip';
import { MeterSkeleton } from './MeterSkeleton';
import { chipWords } from './chipWords';
import { meterView } from './meterView';

import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { Slots } from '../../context/slots';
import type { BillingPeriod } from '../../model/billingPeriod';
import type { CreditBalance } from '../../model/creditBalance';
import type { RunOut } from '../../model/runOut';
import type { UsageStatus } from '../../model/usageStatus';
import type { HeadingLevel } from '../shared/Heading';
import type { MeterLimit } from './meterLimit';

/** Props of UsageMeterCard; the rest goes to the root `div`. */
export interface UsageMeterCardProps extends Slots, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Credits used and left, from `creditBalance` or `useCreditBalance`. Not needed while loading. */
  balance?: CreditBalance | undefined;
  /** Which limit it shows: the monthly allocation or the excess limit. */
  limit: MeterLimit;
  /** Pace and run-out, told in the line of words. The excess meter has no use for it. */
  runOut?: RunOut | undefined;
  /** The billing period; a period that has ended has no pace. */
  period?: BillingPeriod | undefined;
  /**
   * What the card shows.
   *
   * @default 'ready'
   */
  status?: UsageStatus | undefined;
  /** A sentence in place of the catalogue's for 'error', 'empty', 'not-enabled' and 'forbidden'. */
  statusMessage?: ReactNode;
  /** A host's own link or button beside that sentence. */
  statusAction?: ReactNode;
  /** Draws a "Try again" button where the status is 'error'. */
  onRetry?: (() => void) | undefined;
  /**
   * Level of the card's heading.
   *
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * How much of a limit is used and left, as figures, as a meter and in one line of words.
 *
 * @example <UsageMeterCard limit="included" balance={summary.balance} runOut={summary.runOut} />
 */
export const UsageMeterCard = /* @__PURE__ */ forwardRef<HTMLDivElement, UsageMeterCardProps>(function UsageMeterCard(
  {
    balance,
    limit,
    runOut,
    period,
    status = 'ready',
    statusMessage,
    statusAction,
    onRetry,
    headingLevel = 3,
    className,
    classNames,
    components,
    ...rest
  },
  ref,
) {
  const text = useText('meter', meterMessages);
  const statusText = useText('status', statusMessages);
  const root = useRootProps('aic-meter', { className, classNames, ref });
  const part = useParts(classNames);
  const labelId = useId();
  // Figures that were promised and are not there are no usage, not a crash.
  const shown = status === 'ready' || status === 'refreshing' ? (balance ? status : 'empty') : status;
  const view = balance && (shown === 'ready' || shown === 'refreshing') ? meterView(balance, limit) : null;
  const chip = balance && view && chipWords(balance, view, limit);
  return (
    <Card
      role="group"
      aria-labelledby={rest['aria-label'] ? undefined : labelId}
      {...rest}
      {...root}
      {...{ classNames, components }}
      status={shown}
      balance={view ? balance?.state : undefined}
    >
      <div className="aic-meter-flow">
        <div {...part('header', 'aic-meter-head')}>
          <Heading level={headingLevel} id={labelId} className="aic-meter-label">
            {text.t(limit === 'included' ? 'includedLabel' : 'excessLabel')}
          </Heading>
          {view && chip && <MeterChip words={chip} tone={view.tone} text={text} />}
        </div>
        {(shown === 'loading' || shown === 'refreshing') && <VisuallyHidden>{statusText.t(shown)}</VisuallyHidden>}
        {shown === 'loading' && <MeterSkeleton limit={limit} text={text} />}
        {view && balance && (
          <MeterBody labelId={labelId} view={view} input={{ balance, limit, runOut, period }} text={text} />
        )}
        {shown !== 'ready' && shown !== 'refreshing' && shown !== 'loading' && (
          <div className="aic-meter-body">
            <StatusPanel
              status={shown}
              message={statusMessage}
              action={statusAction}
              onRetry={onRetry}
              headingLevel={null}
            />
          </div>
        )}
      </div>
    </Card>
  );
});
