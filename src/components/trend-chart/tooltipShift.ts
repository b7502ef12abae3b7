import type { TextDirection } from '../../format/textDirection';

const GAP_PX = 16;
/** Width of the tooltip as the stylesheet has it, with the gap. Only the side depends on it, never the place. */
const ROOM_PX = 264 + GAP_PX;

/**
 * The transform that puts the tooltip beside the day: on the side of later days, or on the other where that has no room. It
 * never lies on the day itself, whatever its width.
 *
 * @param x pixels from the left edge of the plot to the day
 * @example tooltipShift(100, 1152, 'ltr') // 'translateX(116px)'
 */
export function tooltipShift(x: number, width: number, dir: TextDirection): string {
  const hasRoomRight = x + ROOM_PX <= width;
  const hasRoomLeft = x - ROOM_PX >= 0;
  const isRight = dir === 'rtl' ? !hasRoomLeft : hasRoomRight || !hasRoomLeft;
  return isRight ? `translateX(${x + GAP_PX}px)` : `translateX(${x - GAP_PX}px) translateX(-100%)`;
}
