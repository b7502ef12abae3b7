import { isColorValue } from './isColorValue';
import { isEasingValue } from './isEasingValue';
import { isFontValue } from './isFontValue';
import { isLengthValue } from './isLengthValue';
import { isMath } from './isMath';
import { isReference } from './isReference';
import { isShadowValue } from './isShadowValue';
import { unitOf } from './unitOf';

/** What a kind of token takes. */
export interface TokenKind {
  /** What belongs there, for a message: 'a colour, such as #0f766e'. */
  readonly name: string;
  /** Whether a value that the grammar took is of this kind. */
  readonly isKind: (text: string) => boolean;
}

const isWeightNumber = (word: string): boolean => unitOf(word) === '' && Number(word) >= 1 && Number(word) <= 1000;

const isWeight = (text: string): boolean =>
  /^(normal|bold)$/i.test(text) || isReference(text, isWeight) || isMath(text, isWeightNumber);

const isDuration = (word: string): boolean => /^(m?s)$/.test(unitOf(word) ?? '') && !word.startsWith('-');

const isSmall = (word: string): boolean => unitOf(word) === '' && Number(word) >= 0 && Number(word) <= 10;

const isWhole = (word: string): boolean => /^-?\d{1,4}$/.test(word);

const isKeyword = (text: string): boolean => isReference(text, isKeyword) || /^[a-z][a-z -]*$/i.test(text);

/**
 * What each DTCG type of tokens.json takes, and 'integer', which is a number to the format. A type that is not here takes whatever the grammar takes.
 *
 * @example tokenKinds.get('dimension')?.isKind('12px') // true
 */
export const tokenKinds: ReadonlyMap<string, TokenKind> = new Map([
  ['color', { name: 'a colour, such as #0f766e or light-dark(#0f766e, #2dd4bf)', isKind: isColorValue }],
  ['dimension', { name: 'a length of 0 to 999px, such as 12px', isKind: isLengthValue }],
  ['fontFamily', { name: 'a list of fonts, such as "Inter", sans-serif', isKind: isFontValue }],
  ['fontWeight', { name: 'a weight from 1 to 1000, such as 600', isKind: isWeight }],
  ['duration', { name: 'a time, such as 120ms', isKind: (text) => isMath(text, isDuration) }],
  ['cubicBezier', { name: 'an easing, such as cubic-bezier(0.2, 0, 0, 1)', isKind: isEasingValue }],
  [
    'shadow',
    { name: 'a shadow of lengths up to 64px, in px or rem, such as 0 1px 2px #0000001a', isKind: isShadowValue },
  ],
  ['keyword', { name: 'words of CSS, such as tabular-nums', isKind: isKeyword }],
  ['number', { name: 'a number from 0 to 10, such as 0.5', isKind: (text) => isMath(text, isSmall) }],
  ['integer', { name: 'a whole number of at most 4 digits, such as 10', isKind: (text) => isMath(text, isWhole) }],
]);
