import { isMath } from './isMath';
import { lengthInPx } from './lengthInPx';
import { unitOf } from './unitOf';

const MOST_PIXELS = 999;

/** Of the element around. */
const MOST_PERCENT = 100;

/**
 * Whether a value is a length from 0 to 999 px, a share from 0 to 100 % of the element around, or chosen from such.
 *
 * @example isLengthValue('0.5rem') // true, and false for '-1px', '0', '8' and '90rem'
 */
export function isLengthValue(text: string): boolean {
  return isMath(text, (word) => {
    const pixels = lengthInPx(word);
    // Where CSS computes with a length, a bare 0 voids the whole.
    if (word.startsWith('-') || unitOf(word) === '') return false;
    return pixels === null ? unitOf(word) === '%' && Number.parseFloat(word) <= MOST_PERCENT : pixels <= MOST_PIXELS;
  });
}
