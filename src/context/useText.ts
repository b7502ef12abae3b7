import { useMemo } from 'react';

import { fillTemplate } from '../format/fillTemplate';

import { useCreditsContext } from './useCreditsContext';

import type { MessageSection } from '../format/messageSection';
import type { Template } from '../format/template';
import type { TemplateValues } from '../format/templateValues';
import type { TextDirection } from '../format/textDirection';

/** The words of one section, in the language of the page. */
export interface Text<Key extends string> {
  /** Locale for the numbers and dates beside the words. */
  readonly locale: string;
  /** Direction in which that locale is written. */
  readonly dir: TextDirection;
  /** The words of a key, with the values in their places. */
  readonly t: (key: Key, values?: TemplateValues) => string;
}

/** Language of the default words; it chooses their plural forms whatever the locale of the numbers. */
const DEFAULT_WORDS_LOCALE = 'en';

const NO_VALUES: TemplateValues = {};

/**
 * The words of one section: the host's where its provider gives them, by key or by the place that the key has in English,
 * else the English ones passed in, so that an app pays only for the sections it uses. The result keeps its identity while
 * locale and words do.
 *
 * @example useText('table', tableMessages).t('rows', { count: 12 }) // '12 rows'
 */
export function useText<Key extends string>(
  section: MessageSection,
  english: Readonly<Record<Key, Template>>,
): Text<Key> {
  const { locale, dir, messages } = useCreditsContext();
  const words = messages?.[section];
  const forms = messages?.forms;
  return useMemo(() => {
    // A list becomes a record by place: what every array has (`keys`) is no word.
    const own: Readonly<Partial<Record<string, Template>>> = { ...words };
    const keys = Object.keys(english);
    const t = (key: Key, values: TemplateValues = NO_VALUES): string => {
      // A list leaves a place empty where its word is the English one.
      const word = own[key] ?? (own[keys.indexOf(key)] || undefined);
      return word === undefined
        ? fillTemplate(english[key], values, locale, DEFAULT_WORDS_LOCALE, forms)
        : fillTemplate(word, values, locale, locale, forms, english[key]);
    };
    return { locale, dir, t };
  }, [locale, dir, words, forms, english]);
}
