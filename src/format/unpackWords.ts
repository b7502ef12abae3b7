import type { MessageList } from './messageList';
import type { Template } from './template';

/** Words of a section by key. */
type Words = Readonly<Partial<Record<string, Template>>>;

/** Before the name of a place. */
const NAME = /\{(\w+)/;

/** A place that is numbered. */
const NUMBERED = /\{(\d+)/g;

/**
 * The words of a section by key: those of a packed list under the keys that their places have in English, and with the
 * names of the English places for their numbers. An empty place of a list is no word.
 *
 * @param english - The English words, whose order the list has.
 * @example unpackWords(['', '{1} von {0}'], { title: 'Use', sum: '{all}, {used}' }) // { sum: '{used} von {all}' }
 */
export function unpackWords(words: Words | MessageList, english: Readonly<Record<string, Template>>): Words {
  // Spread: what every array has (`keys`) is no word.
  const own: Partial<Record<string, Template>> = { ...words };
  for (const [place, [key, original]] of Object.entries(english).entries()) {
    const word = own[place];
    if (word) own[key] ??= typeof word === 'string' ? withNames(word, original) : word;
  }
  return own;
}

function withNames(word: string, original: Template): string {
  // Every second piece is a name.
  const names = typeof original === 'string' ? original.split(NAME) : [];
  return word.replace(NUMBERED, (place, number) => {
    const name = names[2 * Number(number) + 1];
    return name === undefined ? place : `{${name}`;
  });
}
