import { textDirection } from './textDirection';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Letters that run right to left, and characters that change the direction of what follows. */
const TURNS_DIRECTION = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Digits with separators: their order is safe in either direction. */
const PLAIN_NUMBER = /^[\p{Nd}.,\u066b\u066c]*$/u;

/**
 * Text that keeps its own direction and leaves that of its sentence alone, in strings where no `bdi` element can be
 * (spoken labels, titles). In a right-to-left sentence that is every text but a plain number: "+12.4%", "Agent OS". In a
 * left-to-right one it is only text that could turn the sentence, so that English stays plain.
 *
 * @example isolate('Agent OS', 'ar') // '\u2068Agent OS\u2069'
 */
export function isolate(text: string, locale: string): string {
  const isNeeded = textDirection(locale) === 'rtl' ? !PLAIN_NUMBER.test(text) : TURNS_DIRECTION.test(text);
  return isNeeded ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}
