import { formatCredits } from './formatCredits';
import { pluralRules } from './intlCache';
import { isolate } from './isolate';
import type { Template } from './template';
import type { TemplateValues } from './templateValues';

/** A place for a value, and a full stop behind it. No part can match in two ways: the time is linear in the text. */
const PLACE = /\{(\w+)\}(\.?)/g;

/**
 * A template with its values in place. Numbers are written in the locale, text goes in as it stands, isolated where
 * directions could mix (see `isolate`). An abbreviation at the end of a sentence brings its full stop along: "bis 22. Nov."
 * has one. A place without a value stays visible; nothing throws.
 *
 * @param wordsLocale - Language of the words where it is not that of the numbers; it chooses the plural form.
 * @example fillTemplate('{used} of {included}', { used: 412380, included: 500000 }, 'en') // '412,380 of 500,000'
 * @example fillTemplate({ one: '{count} day', other: '{count} days' }, { count: 1 }, 'en') // '1 day'
 */
export function fillTemplate(
  template: Template,
  values: TemplateValues,
  locale: string,
  wordsLocale: string = locale,
): string {
  return pickForm(template, values, wordsLocale).replace(PLACE, (place, name: string, stop: string) => {
    const value = values[name];
    if (typeof value === 'number') return formatCredits(value, locale) + stop;
    // Only text goes in: a place may be named like something that every object has.
    if (typeof value !== 'string') return place;
    return isolate(value, locale) + (value.endsWith('.') ? '' : stop);
  });
}

function pickForm(template: Template, values: TemplateValues, wordsLocale: string): string {
  if (typeof template === 'string') return template;
  const { count } = values;
  if (typeof count !== 'number') return template.other;
  // The form goes with the figure as it is written: 1.004 is "1", and "<0.01" is not none.
  const written = count !== 0 && Math.abs(count) < 0.005 ? 0.01 : count;
  return template[pluralRules(wordsLocale, { maximumFractionDigits: 2 }).select(written)] ?? template.other;
}
