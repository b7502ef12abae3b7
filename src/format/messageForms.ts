import type { PluralTemplate } from './pluralTemplate';

/**
 * What is counted, by any name, with its number in each plural form: `{count:credits}` in a template is the form `credits`
 * for the value `count`. A language has the names its sentences need.
 *
 * @example { credits: { one: '{count} token', other: '{count} tokens' } }
 */
export type MessageForms = Readonly<Record<string, PluralTemplate>>;
