import { createContext } from 'react';

import { en } from './en';

import type { Language } from '../settings/settings';
import type { Words } from './words';

/** The words of the chosen language, and the language itself for writing numbers. */
export const WordsContext = createContext<{ readonly words: Words; readonly language: Language }>({
  words: en,
  language: 'en',
});
