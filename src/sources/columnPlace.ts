/**
 * A column's name with case, spaces, hyphens and underscores set aside, so that 'Cost Center Name' finds
 * `cost_center_name`.
 *
 * @example columnKey(' Unit-Type ') // 'unittype'
 */
function columnKey(name: string): string {
  return name.replace(/[\s_-]+/g, '').toLowerCase();
}

/**
 * Finds a column by name, in any place, case and spelling with spaces or underscores.
 *
 * @returns its place from 0; -1 when it is not there; `null` when it is there twice, so that nobody can say which is meant.
 * @example columnPlace(['Date', 'Unit Type'], 'unit_type') // 1
 */
export function columnPlace(header: readonly string[], name: string): number | null {
  const key = columnKey(name);
  const keys = header.map(columnKey);
  const place = keys.indexOf(key);
  return place === keys.lastIndexOf(key) ? place : null;
}
