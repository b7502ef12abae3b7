import { useEffect } from 'react';

import { useCreditBalance } from '../hooks/useCreditBalance';

import type { CreditBalance } from '../model/creditBalance';
import type { Section } from './useSection';

/**
 * The balance of a section, told to the page as it is shown.
 *
 * @param onBalance - keep its identity.
 * @example useShownBalance(section, onBalance).used // 412_380
 */
export function useShownBalance(
  { usage, now, status }: Section,
  onBalance: (balance: CreditBalance) => void,
): CreditBalance {
  const balance = useCreditBalance(usage, { now });
  const isShown = status === 'ready' || status === 'refreshing';
  // The outside is the page around the element. Usage on its way, or none, has no balance to tell of.
  useEffect(() => {
    if (isShown) onBalance(balance);
  }, [isShown, balance, onBalance]);
  return balance;
}
