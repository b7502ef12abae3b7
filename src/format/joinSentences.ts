/**
 * Sentences one after the other, a space between two. The full stop of Chinese and Japanese is as wide as a letter and brings
 * its own room. What is no sentence is left out.
 *
 * @example joinSentences(['5 credits.', false, 'Resets on Dec 1.']) // '5 credits. Resets on Dec 1.'
 */
export function joinSentences(sentences: readonly (string | false | null | undefined)[]): string {
  return sentences.filter(Boolean).join(' ').replaceAll('。 ', '。');
}
