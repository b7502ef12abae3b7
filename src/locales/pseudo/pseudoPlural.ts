import { pseudoText } from './pseudoText';

import type { PluralTemplate } from '../../format/pluralTemplate';

/**
 * The forms of an English plural in pseudo words.
 *
 * @example pseudoPlural({ one: '{count} day', other: '{count} days' }).one // '⟦{count} đåý ~~⟧'
 */
export function pseudoPlural({ one, other }: PluralTemplate): PluralTemplate {
  return { one: pseudoText(one ?? other), other: pseudoText(other) };
}
