import { isReference } from './isReference';
import { splitValue } from './splitValue';
import { unitOf } from './unitOf';
import { valueCall } from './valueCall';

/** How many sums a function of CSS takes, at least and at most. Brackets alone take one. */
const ARGUMENTS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['', [1, 1]],
  ['calc', [1, 1]],
  ['min', [1, 20]],
  ['max', [1, 20]],
  ['clamp', [3, 3]],
]);

/**
 * Whether a value is a number of some kind, a reference to one, or computed from such by calc(), min(), max() and clamp().
 *
 * @param isNumber Tells whether a word without brackets is such a number.
 * @example isMath('calc(2 * 4px + 1px)', (word) => unitOf(word) !== null) // true
 */
export function isMath(text: string, isNumber: (word: string) => boolean): boolean {
  if (!text.includes('(')) return isNumber(text);
  if (isReference(text, (fallback) => isMath(fallback, isNumber))) return true;
  const call = valueCall(text);
  const [least, most] = ARGUMENTS.get(call?.name ?? 'none') ?? [1, 0];
  const sums = splitValue(call?.inside ?? '', ',');
  return sums.length >= least && sums.length <= most && sums.every((sum) => isSum(sum, isNumber));
}

/** A + needs its spaces, a * needs none: with them everywhere, operands and operators take turns. */
function isSum(text: string, isNumber: (word: string) => boolean): boolean {
  const words = splitValue(text.replace(/[*/]/g, ' $& '), ' ');
  return (
    words.length % 2 === 1 &&
    words.every((word, at) => (at % 2 === 1 ? /^[+*/-]$/.test(word) : isOperand(word, isNumber)))
  );
}

/** Inside a sum a plain number may scale a length. */
const isOperand = (word: string, isNumber: (word: string) => boolean): boolean =>
  isMath(word, (inner) => isNumber(inner) || unitOf(inner) === '');
