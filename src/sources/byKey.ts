/** Order by code unit, the same on every machine. */
export function byKey([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
