import type { ThemeScheme } from './themeScheme';

/** Two colours of a theme that cannot be told apart well enough, or of which it cannot be known. */
export interface ThemeFinding {
  /** CSS names of the tokens that hold the two colours: what is read or seen, and what it stands on. */
  readonly pair: readonly [foreground: string, background: string];
  /** The scheme in which it is so. */
  readonly scheme: ThemeScheme;
  /** Contrast from 1 to 21, rounded down to two decimals; `null` where a colour cannot be known without a browser. */
  readonly ratio: number | null;
  /** At least so much is needed: 4.5 for text (WCAG 2.2, 1.4.3), 3 for marks and controls (1.4.11). */
  readonly required: 4.5 | 3;
  /** What is wrong and what to do, in English. */
  readonly message: string;
}
