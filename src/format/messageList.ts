import type { Template } from './template';

/**
 * Words of a section in the order of its English keys, empty where the word is the English one: how the catalogues of
 * `./locales/*` are packed. Spread into an object it may be mixed with words by key.
 *
 * @example { ...de.chart, title: 'Tokens im Verlauf' }
 */
export type MessageList = { readonly [place: number]: Template };
