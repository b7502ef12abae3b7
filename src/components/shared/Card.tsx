import { forwardRef } from 'react';

import type { ComponentPropsWithoutRef } from 'react';
import type { UsageStatus } from '../../model/usageStatus';

/** Props of Card; the rest goes to the `div`. */
export interface CardProps extends ComponentPropsWithoutRef<'div'> {
  /**
   * Name of the part.
   *
   * @default 'root'
   */
  part?: string | undefined;
  /**
   * What the card shows; 'loading' and 'refreshing' mark it busy.
   *
   * @default 'ready'
   */
  status?: UsageStatus | undefined;
  /** State of the balance, where there is one. */
  state?: string | undefined;
}

/**
 * The framed box everything stands in. As a component's root it takes the attributes of useRootProps.
 *
 * @example <Card {...useRootProps('aic-table-card', className)} status="ready">…</Card>
 */
export const Card = forwardRef<HTMLDivElement, CardProps>(function Card(
  { part = 'root', status = 'ready', state, className, children, ...rest },
  ref,
) {
  return (
    <div
      {...rest}
      ref={ref}
      className={className ? `aic-card ${className}` : 'aic-card'}
      data-aic-part={part}
      data-aic-status={status}
      data-aic-state={state}
      aria-busy={status === 'loading' || status === 'refreshing' || undefined}
    >
      {children}
    </div>
  );
});
