import { isReference } from './isReference';
import { splitValue } from './splitValue';

/** A word of a name. Chinese, Japanese and Korean letters need no quotes, as in 'メイリオ'. */
const WORD = /^-?[a-z_\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3][\w\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3-]*$/i;

const QUOTED = /^(?:"[^"]+"|'[^']+')$/;

/** Words that stand for a whole value, and are no family beside others. */
const WIDE = /^(inherit|initial|unset|revert|revert-layer|revert-rule)$/i;

/** Words that begin no name of several words. */
const GENERIC = /^(default$|(serif|sans-serif|monospace|cursive|fantasy|system-ui|math) )/i;

/**
 * Whether a value is a list of font families: quoted, by plain names, or references such as those that Next.js makes.
 *
 * @example isFontValue('var(--font-inter), "Source Sans 3", sans-serif') // true, and false for 'Inter, inherit'
 */
export function isFontValue(text: string): boolean {
  return WIDE.test(text) || isReference(text, isFontValue) || isFamilies(text);
}

const isFamilies = (text: string): boolean =>
  splitValue(text, ',').every((family) => isReference(family, isFamilies) || QUOTED.test(family) || isName(family));

const isName = (family: string): boolean =>
  !WIDE.test(family) && !GENERIC.test(family) && family.split(' ').every((word) => WORD.test(word));
