/** What a test can put on a page. */
export const pieceNames = [
  'meter',
  'metrics',
  'chart',
  'table',
  'picker',
  'tabs',
  'dashboard',
  'loading',
  'failed',
  'empty',
] as const;

/** Name of something that a test can put on a page. */
export type PieceName = (typeof pieceNames)[number];
