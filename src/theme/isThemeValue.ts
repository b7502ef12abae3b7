/** A shadow of three layers or a long font stack stays below 300 characters. */
const LONGEST_VALUE = 512;

/** What a name, a number, a colour, a length or a list of them is written with; no character that ends a declaration. */
const CHARACTERS = /^[\w #%.,()/-]*$/;

/** A family of a font, which ends where its quote does, whatever that can be seen stands in between; and a hex colour, whose digits are no size. */
const OPAQUE = /(["'])((?!\p{DI})[\p{L}\p{M}\p{N} ._-])*\1|#\w+/gu;

/** Chinese, Japanese and Korean letters, of which families are named without quotes. None looks like a letter of CSS, and none is unseen. */
const EAST_ASIAN = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/g;

/**
 * A call without another in it. These functions make a colour or choose between values. None of them fetches, runs or reads
 * anything of the page but other custom properties, and none gives more than is written in it: calc() is none of them, and
 * in those that would compute stands no slash.
 */
const CALL =
  /(^|[^\w-])((rgba?|hsla?|hwb|(ok)?l(ab|ch)|color(-mix)?|light-dark)\([^()]*|(var|min|max|clamp|cubic-bezier|steps)\([^()/]*)\)/gi;

/**
 * Sizes that would leave the component: of the window or a container, of 4 digits and more, with an exponent, or a difference.
 * A plain number may have 4 digits.
 */
const TOO_LARGE = /- |\d(e[-\d]|cq|[dls]?v)|(^|[^.\d])\d{4}(\d|[.\d]*[a-z%])/i;

/**
 * Whether a text may become the value of a token, on the server and in the browser alike. It is a grammar, not a list of bad
 * words: a value is made of names, numbers, units, hex colours, quoted font families and functions that make a colour or
 * choose between values, with balanced brackets. So nothing in it can end a declaration, open a comment or ask for an
 * address, and no size in it is above 999 of its unit. The time is bounded by the 512 characters: longer values are not
 * looked at.
 *
 * @returns false for anything else, and for what is no string or has nothing in it.
 * @example isThemeValue('light-dark(#0f766e, #2dd4bf)') // true, and false for 'red;position:fixed' and 'url(https://x)'
 */
export function isThemeValue(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_VALUE || value.trim() === '') return false;
  let text = value.replace(OPAQUE, ' ').replace(EAST_ASIAN, 'x');
  if (!CHARACTERS.test(text) || TOO_LARGE.test(text)) return false;
  for (let before = ''; before !== text; text = text.replace(CALL, '$1 ')) before = text;
  return !/[()]/.test(text);
}
