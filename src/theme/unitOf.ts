const NUMBER = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?([a-z]*|%)$/i;

/**
 * The unit of a number, in small letters.
 *
 * @returns '' for a number without one, `null` for what is no number.
 * @example unitOf('1.5REM') // 'rem'
 */
export function unitOf(text: string): string | null {
  return NUMBER.exec(text)?.[1]?.toLowerCase() ?? null;
}
