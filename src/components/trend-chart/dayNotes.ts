import { isolate } from '../../format/isolate';

/** The end of a sentence, in the scripts that the library has words for. */
const SENTENCE_END = /[.!?…؟]$/u;

/**
 * What happened on a day as sentences, in the host's words.
 *
 * @param notes labels of the day's annotations
 * @example dayNotes(['Limit raised to 500,000'], 'en') // ['Limit raised to 500,000.']
 */
export function dayNotes(notes: readonly string[], locale: string): readonly string[] {
  return notes.map((note) => isolate(note, locale) + (SENTENCE_END.test(note) ? '' : '.'));
}
