/**
 * The tab that a key leads to from the one at `at`, round the end: the arrows go as the eye sees the row, which is mirrored
 * where text runs right to left.
 *
 * @returns `null` for a key that leads nowhere.
 * @example tabForKey('ArrowLeft', 0, 2, 'rtl') // 1
 */
export function tabForKey(key: string, at: number, count: number, dir: 'ltr' | 'rtl'): number | null {
  const [forward, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
