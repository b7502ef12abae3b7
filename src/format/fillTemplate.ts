import { formatCredits } from './formatCredits';
import { pluralRules } from './intlCache';
import { isolate } from './isolate';
import { formMessages } from './messages/forms';
import type { MessageForms } from './messageForms';
import type { Template } from './template';
import type { TemplateValues } from './templateValues';

/**
 * A place for a value, perhaps with the name of what it counts, and a full stop behind it. No part can match in two ways:
 * the time is linear in the text.
 */
const PLACE = /\{(\w+)(?::(\w+))?\}(\.?)/g;

/** Language of the default words and forms. */
const DEFAULT_WORDS_LOCALE = 'en';

/**
 * A template with its values in place. Numbers are written in the locale, text goes in as it stands, isolated where
 * directions could mix (see `isolate`). `{count:credits}` is a number with what it counts, in the plural form for it. An
 * abbreviation at the end of a sentence brings its full stop along: "bis 22. Nov." has one. A place without a value stays
 * visible; nothing throws.
 *
 * @param wordsLocale - Language of the words where it is not that of the numbers; it chooses the plural form.
 * @param forms - What is counted, in the language of the numbers, in place of the English forms by name.
 * @example fillTemplate('{used} of {included}', { used: 412380, included: 500000 }, 'en') // '412,380 of 500,000'
 * @example fillTemplate('{count:days} left', { count: 1 }, 'en') // '1 day left'
 */
export function fillTemplate(
  template: Template,
  values: TemplateValues,
  locale: string,
  wordsLocale: string = locale,
  forms?: MessageForms,
): string {
  return pickForm(template, values['count'], wordsLocale).replace(
    PLACE,
    (place, name: string, counted = '', stop: string) => {
      const value = values[name];
      if (typeof value === 'number') return numberInWords(value, counted, locale, forms) + stop;
      // Only text goes in: a place may be named like something that every object has.
      if (typeof value !== 'string') return place;
      return isolate(value, locale) + (value.endsWith('.') ? '' : stop);
    },
  );
}

function numberInWords(count: number, name: string, locale: string, forms: MessageForms | undefined): string {
  const own = forms?.[name];
  const form = own ?? formMessages[name];
  // A name that every object has is no form: it has no `other`.
  if (form?.other !== undefined) return fillTemplate(form, { count }, locale, own ? locale : DEFAULT_WORDS_LOCALE);
  return formatCredits(count, locale);
}

function pickForm(template: Template, count: string | number | undefined, wordsLocale: string): string {
  if (typeof template === 'string') return template;
  if (typeof count !== 'number') return template.other;
  // The form goes with the figure as it is written: 1.004 is "1", and "<0.01" is not none.
  const written = count !== 0 && Math.abs(count) < 0.005 ? 0.01 : count;
  return template[pluralRules(wordsLocale, { maximumFractionDigits: 2 }).select(written)] ?? template.other;
}
