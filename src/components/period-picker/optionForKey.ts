/**
 * The option that a key leads to from the one at `at`: the next or the one before without going round, the first, the
 * last, or the next whose name begins with the letter typed.
 *
 * @returns `null` for a key that leads nowhere.
 * @example optionForKey('ArrowDown', 0, ['This period', 'Last period']) // 1
 */
export function optionForKey(key: string, at: number, names: readonly string[]): number | null {
  const last = names.length - 1;
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key.length !== 1) return null;
  const typed = key.toLowerCase();
  const places = [...names.keys()];
  const begins = (place: number) => names[place]?.toLowerCase().startsWith(typed) ?? false;
  return [...places.slice(at + 1), ...places.slice(0, at)].find(begins) ?? null;
}
