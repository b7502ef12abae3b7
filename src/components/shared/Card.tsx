import { forwardRef } from 'react';

import { SlotsProvider } from '../../context/SlotsProvider';
import { useCreditsContext } from '../../context/useCreditsContext';

import type { ComponentPropsWithoutRef } from 'react';
import type { Slots } from '../../context/slots';
import type { CreditBalance } from '../../model/creditBalance';
import type { UsageStatus } from '../../model/usageStatus';

/** Props of Card; the rest goes to the `div`. */
export interface CardProps extends Slots, ComponentPropsWithoutRef<'div'> {
  /** What the card shows; 'loading' and 'refreshing' mark it busy. */
  status: UsageStatus;
  /** State of the balance, where there is one. */
  balance?: CreditBalance['state'] | undefined;
}

/**
 * The framed box a component stands in, as its root: it takes the attributes of useRootProps, and the component's slots for
 * everything inside.
 *
 * @example <Card {...useRootProps('aic-table-card', { className, ref })} status="ready">…</Card>
 */
export const Card = /* @__PURE__ */ forwardRef<HTMLDivElement, CardProps>(function Card(
  { status, balance, classNames, components, className, children, ...rest },
  ref,
) {
  const outer = useCreditsContext().components;
  const HostCard = components?.Card ?? outer.Card;
  const props = {
    ...rest,
    className: `aic-card ${className}`,
    'data-aic-status': status,
    'data-aic-state': balance,
    'aria-busy': status === 'loading' || status === 'refreshing' || undefined,
    children: (
      <SlotsProvider classNames={classNames} components={components}>
        {children}
      </SlotsProvider>
    ),
  };
  return HostCard ? <HostCard {...props} ref={ref} state={{ status, balance }} /> : <div {...props} ref={ref} />;
});
