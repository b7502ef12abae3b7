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
 * @example new ThemeError('invalid-option', 'accent "blu" is no colour. Give one such as #0f766e.').message
 *   // 'ai-credits-analytics: accent "blu" is no colour. Give one such as #0f766e.'
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
