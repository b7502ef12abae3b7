import { isReference } from './isReference';
import { splitValue } from './splitValue';

const FAMILY = /^(?:"[^"]+"|'[^']+'|-?[a-z_][\w-]*(?: -?[a-z_][\w-]*)*)$/i;

/**
 * Whether a value is a list of font families, quoted or by plain names.
 *
 * @example isFontValue('"Source Sans 3", system-ui, sans-serif') // true
 */
export function isFontValue(text: string): boolean {
  return isReference(text, isFontValue) || splitValue(text, ',').every((family) => FAMILY.test(family));
}
