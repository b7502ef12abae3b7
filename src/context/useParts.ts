import { useCreditsContext } from './useCreditsContext';

import type { ClassNames } from './classNames';
import type { PartName } from './partName';

/** What makes an element a part: reachable by name from outside, in the light and through a shadow root. */
export interface PartProps {
  /** The library's class, and the host's after it. */
  readonly className: string;
  /** For `::part()`. */
  readonly part: PartName;
  /** For selectors and tests. */
  readonly 'data-aic-part': PartName;
}

/**
 * Names an element as a part, with the class the host gave it.
 *
 * @param own - classes given to this very component, which its children find in the context.
 * @example useParts()('legend', 'aic-chart-legend') // { className: 'aic-chart-legend', part: 'legend', 'data-aic-part': 'legend' }
 */
export function useParts(own?: ClassNames): (name: PartName, className?: string) => PartProps {
  const { classNames } = useCreditsContext();
  return (name, className = '') => ({
    className: `${className} ${own?.[name] ?? classNames[name] ?? ''}`.trim(),
    part: name,
    'data-aic-part': name,
  });
}
