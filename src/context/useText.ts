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

/**
 * The words of one section: the host's where its provider gives them, else the English ones passed in, so that an app pays
 * only for the sections it uses. The result keeps its identity while locale and words do.
 *
 * @example useText('table', tableMessages).t('rows', { count: 12 }) // '12 rows'
 */
export function useText<Key extends string>(
  section: MessageSection,
  english: Readonly<Record<Key, Template>>,
): Text<Key> {
  const { locale, dir, messages, unpack } = useCreditsContext();
  const words = messages?.[section];
  const forms = messages?.forms;
  return useMemo(() => {
    const own = words && unpack?.(words, english);
    const t = (key: Key, values: TemplateValues = {}): string => {
      const word = own?.[key];
      return fillTemplate(
        word ?? english[key],
        values,
        locale,
        word === undefined ? DEFAULT_WORDS_LOCALE : locale,
        forms,
      );
    };
    return { locale, dir, t };
  }, [locale, dir, words, forms, unpack, english]);
}
