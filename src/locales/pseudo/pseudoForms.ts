import { pseudoPlural } from './pseudoPlural';

import type { MessageForms } from '../../format/messageForms';

/**
 * What English sentences count, in pseudo words.
 *
 * @example pseudoForms({ days: { one: '{count} day', other: '{count} days' } }).days // { one: '⟦{count} đåý ~~⟧', … }
 */
export function pseudoForms(forms: MessageForms = {}): MessageForms {
  return Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, pseudoPlural(form)]));
}
