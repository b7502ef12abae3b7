import { useCallback, useState } from 'react';

const NONE: ReadonlySet<string> = new Set();

/**
 * Ids of the products that the legend has switched off, and the switch. They are remembered by id, so they outlive new data
 * and a loading state.
 *
 * @example const [hiddenIds, toggle] = useHiddenProducts()
 */
export function useHiddenProducts(): readonly [ReadonlySet<string>, (productId: string) => void] {
  const [hiddenIds, setHiddenIds] = useState(NONE);
  const toggle = useCallback((productId: string) => {
    setHiddenIds((last) => {
      const next = new Set(last);
      if (!next.delete(productId)) next.add(productId);
      return next;
    });
  }, []);
  return [hiddenIds, toggle];
}
