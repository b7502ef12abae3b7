import { colorsNamed } from 'culori/fn';

import { isMath } from './isMath';
import { isReference } from './isReference';
import { isSystemColor } from './isSystemColor';
import { splitValue } from './splitValue';
import { unitOf } from './unitOf';
import { valueCall } from './valueCall';

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const COMPONENT_UNIT = /^(%|deg|rad|grad|turn)?$/;
const SPACE = /^(srgb(-linear)?|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz(-d50|-d65)?)$/;
const WITH_COMMAS = /^(rgb|hsl)a?$/;
const WITH_SPACES = /^((rgb|hsl)a?|hwb|lab|lch|oklab|oklch|color)$/;
const MIX_IN =
  /^in (srgb(-linear)?|display-p3|lab|oklab|xyz(-d50|-d65)?|(hsl|hwb|lch|oklch)( (shorter|longer|increasing|decreasing) hue)?)$/;
/** Channels of another colour, as `oklch(from red l c h)` names them. */
const CHANNEL = /^(r|g|b|h|s|l|w|a|c|x|y|z|alpha)$/;

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
  if (parts.length > 1) return WITH_COMMAS.test(call.name) && isComponents(parts, false);
  return WITH_SPACES.test(call.name) && isModern(call.inside, call.name === 'color');
}

const isColorName = (word: string): boolean =>
  Object.hasOwn(colorsNamed, word) || word === 'transparent' || word === 'currentcolor' || isSystemColor(word);

function isMix([space = '', ...stops]: readonly string[]): boolean {
  return MIX_IN.test(space) && stops.length === 2 && stops.every(isStop);
}

/** A colour and how much of it, in either order. */
function isStop(text: string): boolean {
  const words = splitValue(text, ' ');
  const colors = words.filter((word) => unitOf(word) !== '%');
  return words.length <= 2 && colors.length === 1 && colors.every(isColorValue);
}

function isModern(inside: string, hasSpace: boolean): boolean {
  const [main = '', ...alpha] = splitValue(inside, '/');
  let words = splitValue(main, ' ');
  const isRelative = words[0] === 'from' && isColorValue(words[1] ?? '');
  if (isRelative) words = words.slice(2);
  if (hasSpace && !SPACE.test(words[0] ?? '')) return false;
  const components = hasSpace ? words.slice(1) : words;
  return alpha.length <= 1 && isComponents([...components, ...alpha], isRelative);
}

/** Three and perhaps an alpha; behind a reference may stand any number of them. */
function isComponents(words: readonly string[], isRelative: boolean): boolean {
  const isCount = words.some((word) => word.startsWith('var(')) ? words.length > 0 : words.length >= 3;
  const isComponent = (word: string) =>
    word === 'none' || COMPONENT_UNIT.test(unitOf(word) ?? 'no number') || (isRelative && CHANNEL.test(word));
  return isCount && words.length <= 4 && words.every((word) => isMath(word, isComponent));
}
