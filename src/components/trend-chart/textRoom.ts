/** Room a character takes at 12 px, rather more than less. */
const CHARACTER_PX = 7;
/** Scripts whose characters are as wide as they are high begin here. */
const WIDE = /[\u2e80-\uffef]/gu;

/**
 * Pixels a text needs at 12 px, reckoned and not measured, so that the server comes to the same.
 *
 * @example textRoom('Nov 22') // 42
 */
export function textRoom(text: string): number {
  return (text.length + (text.match(WIDE)?.length ?? 0)) * CHARACTER_PX;
}
