import type { PieceName } from './pieceNames';

/** How a piece is mounted. */
export interface MountOptions {
  readonly piece: PieceName;
  /** @default 'light' */
  readonly colorScheme?: 'light' | 'dark' | 'inherit';
  /** @default 'en' */
  readonly locale?: 'en' | 'ar';
  /** @default none */
  readonly theme?: Readonly<Record<string, string>>;
}
