/** Enough to know a text again, too little to fill a log. */
const LONGEST_PIECE = 100;

/** Printable ASCII, without what opens markup. */
const HIDDEN = /[^ -;=-~]/gu;

/**
 * A text as it was written, fit for a message: at most 100 characters, with `\u{…}` for '<' and for each that is no printable
 * ASCII, so that a line break or a direction mark is seen and does nothing.
 *
 * @example shown('.a\n> b') // '.a\\u{a}> b'
 */
export function shown(text: string): string {
  const piece = text
    .slice(0, LONGEST_PIECE)
    .replace(HIDDEN, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
  return text.length > LONGEST_PIECE ? `${piece}...` : piece;
}
