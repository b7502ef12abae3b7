import { pieceNames } from './pieceNames';

import type { PieceName } from './pieceNames';

/** Whether a text names a piece. */
export function isPieceName(text: string | undefined): text is PieceName {
  return pieceNames.some((name) => name === text);
}
