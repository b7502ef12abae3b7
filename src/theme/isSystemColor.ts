const NAMES = new Set(
  (
    'accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext ' +
    'highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext'
  ).split(' '),
);

/**
 * Whether a word is a colour that the reader's system chooses, such as CanvasText.
 *
 * @example isSystemColor('CanvasText') // true
 */
export function isSystemColor(word: string): boolean {
  return NAMES.has(word.toLowerCase());
}
