import { isMath } from './isMath';
import { unitOf } from './unitOf';

/** Units of lengths that browsers know, and shares of the element around. */
const UNIT = /^(%|px|cm|mm|q|in|pt|pc|r?(em|ex|ch|cap|ic|lh)|[sld]?v(w|h|i|b|min|max)|cq(w|h|i|b|min|max))$/;

/**
 * Whether a value is a length: 0, a number with a unit, or one computed from such.
 *
 * @param isSigned A length below zero is one too, as the offset of a shadow is.
 * @example isLengthValue('0.5rem', false) // true, and false for '-1px' and '8'
 */
export function isLengthValue(text: string, isSigned: boolean): boolean {
  return isMath(text, (word) => {
    const unit = unitOf(word);
    const isLength = unit !== null && (unit === '' ? Number(word) === 0 : UNIT.test(unit));
    return isLength && (isSigned || !word.startsWith('-'));
  });
}
