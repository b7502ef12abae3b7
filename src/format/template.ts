import type { PluralTemplate } from './pluralTemplate';

/**
 * Words with places for values: plain text, or one text a plural form.
 *
 * @example '{used} of {included}'
 */
export type Template = string | PluralTemplate;
