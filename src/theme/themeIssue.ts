/**
 * What is wrong with a theme, or with one token of it. The token is left out, the rest of the theme is kept.
 *
 * - `not-an-object`: the theme is no plain object of names and values, so nothing of it is used
 * - `unknown-token`: no token of ours has that name
 * - `not-text`: the value is no string, or reading it failed
 * - `too-long`: more than 512 characters
 * - `forbidden-text`: a character or a function that the grammar of values does not know, brackets without their partner, or a
 *   size that no token takes: of the window or a container, of 4 digits and more, or with an exponent
 * - `wrong-kind`: a value that CSS may know, but not for this token: a length where a colour belongs, or one that is too large
 * - `too-many-tokens`: so many unknown names that not each of them is listed
 */
export type ThemeIssueCode =
  'not-an-object' | 'unknown-token' | 'not-text' | 'too-long' | 'forbidden-text' | 'wrong-kind' | 'too-many-tokens';

/** Something that `validateTheme` left out. */
export interface ThemeIssue {
  /** Stable code, for programs. */
  readonly code: ThemeIssueCode;
  /**
   * CSS name of the token. Of a name that is not ours at most 60 characters, those that could confuse a log replaced by '?'.
   * `null` where it is the theme as a whole.
   */
  readonly token: string | null;
  /** What happened, where, and what to do, in English. */
  readonly message: string;
}
