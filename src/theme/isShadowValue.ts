import { isColorValue } from './isColorValue';
import { isMath } from './isMath';
import { isReference } from './isReference';
import { lengthInPx } from './lengthInPx';
import { splitValue } from './splitValue';
import { unitOf } from './unitOf';

/** A shadow that reached further would paint over the page around. */
const MOST_PIXELS = 64;

/**
 * A layer by its words: lengths (n for one below 0) side by side, of which the third is the blur and not below 0; before or
 * behind them a colour and 'inset', each once. A reference (v) may be a length or the colour.
 */
const LAYER = /^(?!.*c.*c|.*i.*i)[civ]*[lnv]{2}([lv][lnv]?)?[civ]*$/;

/** Four lengths and a colour. */
const MOST_WORDS = 5;

/**
 * Whether a value is `none`, a reference, or shadows: two to four lengths of at most 64 px each, in px or rem, perhaps a
 * colour, perhaps `inset`.
 *
 * @example isShadowValue('0 1px 2px rgb(0 0 0 / 4%)') // true, and false for '0 0 0 100px red' and '0 1px -2px red'
 */
export function isShadowValue(text: string): boolean {
  if (text.toLowerCase() === 'none' || isReference(text, isShadowValue)) return true;
  return splitValue(text, ',').every((layer) => {
    const letters = splitValue(layer, ' ').map(letterOf).join('');
    return LAYER.test(letters) && letters.replace('i', '').length <= MOST_WORDS;
  });
}

function letterOf(word: string): string {
  if (word.toLowerCase() === 'inset') return 'i';
  if (isReference(word, isPart)) return 'v';
  if (isShadowLength(word)) return word.startsWith('-') ? 'n' : 'l';
  return isColorValue(word) ? 'c' : '?';
}

const isZero = (word: string): boolean => unitOf(word) === '' && Number(word) === 0;

const isShadowLength = (text: string): boolean => isZero(text) || isMath(text, isNear);

/** The provider, which knows no kinds, tells by the same two units how far a shadow reaches. */
const isNear = (word: string): boolean =>
  /^(px|rem)$/.test(unitOf(word) ?? '') && Math.abs(lengthInPx(word) ?? Infinity) <= MOST_PIXELS;

const isPart = (text: string): boolean => isShadowLength(text) || isColorValue(text);
