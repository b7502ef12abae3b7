import type { HeadingLevel } from '../shared/Heading';

const BELOW = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

/**
 * The heading level one below; 6 has none.
 *
 * @example levelBelow(2) // 3
 */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return BELOW[level];
}
