import { scriptOf } from './intlCache';

/** Which way a text runs. */
export type TextDirection = 'ltr' | 'rtl';

/** Scripts in use that run right to left. `Intl.Locale` knows it too (`textInfo`), but not in every browser. */
const RTL_SCRIPTS = /Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa/;

/**
 * The direction in which a locale is written.
 *
 * @example textDirection('ar-EG') // 'rtl'
 */
export function textDirection(locale: string): TextDirection {
  return RTL_SCRIPTS.test(scriptOf(locale)) ? 'rtl' : 'ltr';
}
