import { isMath } from './isMath';
import { splitValue } from './splitValue';
import { unitOf } from './unitOf';

import type { ValueCall } from './valueCall';

type Kind = (word: string) => boolean;

/** What each function counts, one letter a channel. Of them all the hue alone is an angle. */
const CHANNELS: ReadonlyMap<string, string> = new Map([
  ['rgb', 'rgb'],
  ['hsl', 'hsl'],
  ['hwb', 'hwb'],
  ['lab', 'lab'],
  ['lch', 'lch'],
  ['oklab', 'lab'],
  ['oklch', 'lch'],
]);

/** The spaces of color(). */
const SPACE = /^(srgb(-linear)?|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz(-d50|-d65)?)$/;

const isNumber: Kind = (word) => unitOf(word) === '';
const isShare: Kind = (word) => unitOf(word) === '%';
const isAngle: Kind = (word) => /^(deg|rad|grad|turn)$/.test(unitOf(word) ?? '');

/** All of a min(), max() or clamp() are of one kind. */
const isOneOf = (word: string, kinds: readonly Kind[]): boolean => kinds.some((kind) => isMath(word, kind));

/** Behind a reference may stand any number of components, so each of the others may be at any place. */
const isOpen = (words: readonly string[]): boolean => words.some((word) => word.startsWith('var('));

/**
 * Whether a call is one of the functions that make a colour of components, written as a browser takes it: with commas, as
 * rgb() and hsl() once were, or with spaces; with an angle at the hue's place alone; or relative to another colour.
 *
 * @param call A call in small letters.
 * @param isColor Tells whether the colour that a relative one starts from is a colour.
 * @example isColorFunction({ name: 'hsl', inside: '175, 77%, 26%' }, isColorValue) // true, and false for '175, 77, 26'
 */
export function isColorFunction({ name, inside }: ValueCall, isColor: (text: string) => boolean): boolean {
  const bare = name.replace(/^(rgb|hsl)a$/, '$1');
  const parts = splitValue(inside, ',');
  return parts.length > 1 ? isWithCommas(bare, parts) : isWithSpaces(bare, inside, isColor);
}

function isWithCommas(name: string, parts: readonly string[]): boolean {
  if ((name !== 'rgb' && name !== 'hsl') || parts.length > 4) return false;
  const first = name === 'hsl' ? [isNumber, isAngle] : [isNumber, isShare];
  const alpha = [isNumber, isShare];
  if (isOpen(parts)) return parts.every((part) => isOneOf(part, [...first, isShare]));
  const ways =
    name === 'hsl'
      ? [[first, [isShare], [isShare], alpha]]
      : [isNumber, isShare].map((kind) => [[kind], [kind], [kind], alpha]);
  return parts.length > 2 && ways.some((kinds) => parts.every((part, at) => isOneOf(part, kinds[at] ?? [])));
}

function isWithSpaces(name: string, inside: string, isColor: (text: string) => boolean): boolean {
  const [main = '', ...alpha] = splitValue(inside, '/');
  const all = splitValue(main, ' ');
  const isRelative = all[0] === 'from' && isColor(all[1] ?? '');
  const rest = isRelative ? all.slice(2) : all;
  const words = name === 'color' ? rest.slice(1) : rest;
  const channels = name === 'color' ? channelsOf(rest[0] ?? '') : CHANNELS.get(name);
  if (channels === undefined) return false;
  const names = isRelative ? [...channels, 'alpha'] : [];
  const isValue: Kind = (word) => isNumber(word) || names.includes(word);
  const plain = [isValue, isShare];
  const hue = [isValue, isAngle];
  const isPlaced = (word: string, kinds: readonly Kind[]) => word === 'none' || isOneOf(word, kinds);
  if (alpha.length > 1 || !alpha.every((word) => isPlaced(word, plain))) return false;
  if (isOpen(words)) {
    const any = channels.includes('h') ? [...plain, ...hue] : plain;
    return words.length + alpha.length <= 4 && words.every((word) => isPlaced(word, any));
  }
  return words.length === 3 && words.every((word, at) => isPlaced(word, channels[at] === 'h' ? hue : plain));
}

function channelsOf(space: string): string | undefined {
  if (!SPACE.test(space)) return undefined;
  return space.startsWith('xyz') ? 'xyz' : 'rgb';
}
