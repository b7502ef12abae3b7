/**
 * What a developer handed over that cannot be used.
 *
 * - `invalid-selector`: the selector of `themeToCss`
 * - `invalid-option`: an option of `createTheme`
 */
export type ThemeErrorCode = 'invalid-selector' | 'invalid-option';

/**
 * Thrown for what a developer writes: a selector, an option. What comes from a database never throws; it becomes an issue.
 *
 * @example createTheme({ accent: 'blu' }) // throws one with the code 'invalid-option' and the message
 *   // 'ai-credits-analytics: the accent of a theme is a colour, and this is blu. Give an opaque one as hex, rgb(), hsl(), oklch() or a name, such as #0f766e.'
 */
export class ThemeError extends Error {
  /** Stable code, for programs. */
  readonly code: ThemeErrorCode;

  constructor(code: ThemeErrorCode, message: string) {
    super(`ai-credits-analytics: ${message}`);
    this.name = 'ThemeError';
    this.code = code;
  }
}
