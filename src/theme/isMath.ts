import { isReference } from './isReference';
import { splitValue } from './splitValue';
import { valueCall } from './valueCall';

/** How many values a function chooses between, at least and at most. */
const ARGUMENTS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['min', [1, 20]],
  ['max', [1, 20]],
  ['clamp', [3, 3]],
]);

/**
 * Whether a value is a number of some kind, a reference to one, or chosen from such by min(), max() and clamp(). The grammar
 * knows no sums: what comes out is never more than what is written.
 *
 * @param isNumber Tells whether a word without brackets is such a number.
 * @example isMath('min(4px, var(--gap, 1em))', (word) => unitOf(word) !== null) // true
 */
export function isMath(text: string, isNumber: (word: string) => boolean): boolean {
  if (!text.includes('(')) return isNumber(text);
  if (isReference(text, (fallback) => isMath(fallback, isNumber))) return true;
  const call = valueCall(text);
  const [least, most] = ARGUMENTS.get(call?.name ?? '') ?? [1, 0];
  const values = splitValue(call?.inside ?? '', ',');
  return values.length >= least && values.length <= most && values.every((value) => isMath(value, isNumber));
}
