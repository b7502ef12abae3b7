import { isColorValue } from './isColorValue';
import { isMath } from './isMath';
import { isReference } from './isReference';
import { lengthInPx } from './lengthInPx';
import { splitValue } from './splitValue';

/** A shadow that reached further would paint over the page around. */
const MOST_PIXELS = 64;

/**
 * Whether a value is `none`, a reference, or shadows: two to four lengths of at most 64 px each, perhaps a colour, perhaps
 * `inset`.
 *
 * @example isShadowValue('0 1px 2px rgb(0 0 0 / 4%)') // true, and false for '0 0 0 100px red'
 */
export function isShadowValue(text: string): boolean {
  if (text.toLowerCase() === 'none' || isReference(text, isShadowValue)) return true;
  return splitValue(text, ',').every((layer) => {
    const words = splitValue(layer, ' ').filter((word) => word.toLowerCase() !== 'inset');
    // A reference may be a length or the colour.
    const known = words.filter((word) => !isReference(word, isPart));
    const lengths = known.filter((word) => isShadowLength(word));
    const colors = known.filter((word) => isColorValue(word));
    const isKnown = lengths.length + colors.length === known.length && lengths.length <= 4 && colors.length <= 1;
    return isKnown && words.length >= 2 + colors.length && words.length <= 5;
  });
}

const isShadowLength = (text: string): boolean =>
  isMath(text, (word) => Math.abs(lengthInPx(word) ?? Infinity) <= MOST_PIXELS);

const isPart = (text: string): boolean => isShadowLength(text) || isColorValue(text);
