/** A shadow of three layers or a long font stack stays below 300 characters. */
const LONGEST_VALUE = 512;

/** What a name, a number, a colour, a length or a list of them is written with; no character that ends a declaration. */
const CHARACTERS = /^[\w #%.,()/*+-]*$/;

/** A family of a font. It ends where its quote does, whatever stands in between. */
const QUOTED = /"[\p{L}\p{N} ._-]*"|'[\p{L}\p{N} ._-]*'/gu;

const CALL = /([\w-]*)\(/g;

/** Functions that only compute. None of them fetches, runs or reads anything of the page but other custom properties. */
const FUNCTION =
  /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|var|calc|min|max|clamp|cubic-bezier|steps)?$/i;

/**
 * Whether a text may become the value of a token, on the server and in the browser alike. It is a grammar, not a list of bad
 * words: a value is made of names, numbers, units, hex colours, quoted font families and functions that compute colours and
 * lengths, with balanced brackets. So nothing in it can end a declaration, open a comment or ask for an address. The time is
 * linear in the length, and longer values than 512 characters are not looked at.
 *
 * @returns false for anything else, and for what is no string or has nothing in it.
 * @example isThemeValue('light-dark(#0f766e, #2dd4bf)') // true, and false for 'red;position:fixed' and 'url(https://x)'
 */
export function isThemeValue(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_VALUE || value.trim() === '') return false;
  const text = value.replace(QUOTED, ' ');
  if (!CHARACTERS.test(text) || text.includes('/*')) return false;
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && [...text.matchAll(CALL)].every(([, name = '']) => FUNCTION.test(name));
}
