import { colorsNamed } from 'culori/fn';

import { isColorFunction } from './isColorFunction';
import { isReference } from './isReference';
import { isSystemColor } from './isSystemColor';
import { splitValue } from './splitValue';
import { unitOf } from './unitOf';
import { valueCall } from './valueCall';

/** So much of a colour in a mix, in percent. */
const MOST_SHARE = 100;

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const MIX_IN =
  /^in (srgb(-linear)?|display-p3|lab|oklab|xyz(-d50|-d65)?|(hsl|hwb|lch|oklch)( (shorter|longer|increasing|decreasing) hue)?)$/;

/**
 * Whether a value is a colour: hex, a name, a colour of the system, a reference, one of the functions that make a colour, or
 * `light-dark()` or `color-mix()` of colours.
 *
 * @param text A value that the grammar took.
 * @example isColorValue('light-dark(#0f766e, oklch(0.8 0.1 180))') // true, and false for '12px'
 */
export function isColorValue(text: string): boolean {
  const word = text.toLowerCase();
  if (HEX.test(word) || isColorName(word)) return true;
  const call = valueCall(word);
  if (call === null) return false;
  if (call.name === 'var') return isReference(text, isColorValue);
  const parts = splitValue(call.inside, ',');
  if (call.name === 'light-dark') return parts.length === 2 && parts.every(isColorValue);
  if (call.name === 'color-mix') return isMix(parts);
  return isColorFunction(call, isColorValue);
}

const isColorName = (word: string): boolean =>
  Object.hasOwn(colorsNamed, word) || word === 'transparent' || word === 'currentcolor' || isSystemColor(word);

function isMix([space = '', ...stops]: readonly string[]): boolean {
  return MIX_IN.test(space) && stops.length === 2 && stops.every(isStop);
}

/** A colour and how much of it, in either order. */
function isStop(text: string): boolean {
  const words = splitValue(text, ' ');
  const colors = words.filter((word) => !isShare(word));
  return words.length <= 2 && colors.length === 1 && colors.every(isColorValue);
}

function isShare(word: string): boolean {
  const share = Number.parseFloat(word);
  return unitOf(word) === '%' && share >= 0 && share <= MOST_SHARE;
}
