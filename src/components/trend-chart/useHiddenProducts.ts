import { useCallback, useState } from 'react';

/** What the legend has switched off, and its switches, which keep their identity. */
export interface HiddenProducts {
  /** Ids of the products that are switched off. */
  readonly hiddenIds: ReadonlySet<string>;
  /** Switches one off or on. */
  readonly toggle: (productId: string) => void;
  /** Leaves it alone of all these, or shows every product where it is alone, or would be if it were shown. */
  readonly isolate: (productId: string, allIds: readonly string[]) => void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Ids of the products that the legend has switched off, and the switches. They are remembered by id, so they outlive new
 * data and a loading state.
 *
 * @example const { hiddenIds, toggle, isolate } = useHiddenProducts() // hiddenIds.size is 0
 */
export function useHiddenProducts(): HiddenProducts {
  const [hiddenIds, setHiddenIds] = useState(NONE);
  const toggle = useCallback((productId: string) => {
    setHiddenIds((last) => {
      const next = new Set(last);
      if (!next.delete(productId)) next.add(productId);
      return next;
    });
  }, []);
  const isolate = useCallback((productId: string, allIds: readonly string[]) => {
    const others = allIds.filter((id) => id !== productId);
    // The product itself does not count: the first click of a double click has just switched it.
    setHiddenIds((last) => {
      if (others.every((id) => last.has(id))) return NONE;
      const next = new Set([...last, ...others]);
      next.delete(productId);
      return next;
    });
  }, []);
  return { hiddenIds, toggle, isolate };
}
