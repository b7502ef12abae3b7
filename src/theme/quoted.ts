/** Enough to find the place, too little to fill a log. */
const LONGEST_QUOTE = 60;

/**
 * A short piece of a text that somebody else wrote, fit for a message: at most 60 characters, with '?' for everything but plain
 * letters, digits and marks, so that no line break, no direction mark and no markup reaches a log.
 *
 * @example quoted('red;\n</style>') // 'red;???style?'
 */
export function quoted(text: string): string {
  const piece = text.slice(0, LONGEST_QUOTE).replace(/[^\w #%.,;:()*+-]/g, '?');
  return text.length > LONGEST_QUOTE ? `${piece}...` : piece;
}
