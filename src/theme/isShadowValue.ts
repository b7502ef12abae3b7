import { isColorValue } from './isColorValue';
import { isLengthValue } from './isLengthValue';
import { isReference } from './isReference';
import { splitValue } from './splitValue';

/**
 * Whether a value is `none`, a reference, or shadows: two to four lengths each, perhaps a colour, perhaps `inset`.
 *
 * @example isShadowValue('0 1px 2px rgb(0 0 0 / 4%)') // true
 */
export function isShadowValue(text: string): boolean {
  if (text.toLowerCase() === 'none' || isReference(text, isShadowValue)) return true;
  return splitValue(text, ',').every((layer) => {
    const words = splitValue(layer, ' ').filter((word) => word.toLowerCase() !== 'inset');
    // A reference may be a length or the colour.
    const known = words.filter((word) => !isReference(word, isPart));
    const lengths = known.filter((word) => isLengthValue(word, true));
    const colors = known.filter((word) => isColorValue(word));
    const isKnown = lengths.length + colors.length === known.length && lengths.length <= 4 && colors.length <= 1;
    return isKnown && words.length >= 2 + colors.length && words.length <= 5;
  });
}

const isPart = (text: string): boolean => isLengthValue(text, true) || isColorValue(text);
