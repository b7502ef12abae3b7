import { pseudoPlural } from './pseudoPlural';
import { pseudoText } from './pseudoText';

import type { Template } from '../../format/template';

/**
 * The words of a section as pseudo words, in its order.
 *
 * @example pseudoWords({ total: 'Total' }) // ['⟦Ţöţåļ ~~⟧']
 */
export function pseudoWords(section: Readonly<Record<string, Template>>): readonly Template[] {
  return Object.values(section).map((template) =>
    typeof template === 'string' ? pseudoText(template) : pseudoPlural(template),
  );
}
