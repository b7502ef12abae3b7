import { useContext } from 'react';

import { WordsContext } from './WordsContext';

import type { Words } from './words';

/** The words of the chosen language, and how it writes numbers and months. */
export function useWords(): {
  words: Words;
  number: (value: number) => string;
  percent: (ratio: number) => string;
  month: (day: string) => string;
} {
  const { words, language } = useContext(WordsContext);
  return {
    words,
    number: (value) => new Intl.NumberFormat(language).format(value),
    percent: (ratio) => new Intl.NumberFormat(language, { style: 'percent' }).format(ratio),
    month: (day) =>
      new Intl.DateTimeFormat(language, {
        month: 'long',
        year: 'numeric',
        calendar: 'gregory',
        timeZone: 'UTC',
      }).format(new Date(`${day}T00:00:00Z`)),
  };
}
