import { splitValue } from './splitValue';

import type { ThemeScheme } from './themeScheme';

const CALL = 'light-dark(';

/**
 * A value as it is in one scheme: each `light-dark(a, b)` in it becomes its a or its b.
 *
 * @param value A value that the grammar took.
 * @example schemeValue('0 1px 2px light-dark(#1011140a, #0000004d)', 'light') // '0 1px 2px #1011140a'
 */
export function schemeValue(value: string, scheme: ThemeScheme): string {
  const start = value.toLowerCase().search(/(?<![\w-])light-dark\(/);
  if (start < 0) return value;
  const from = start + CALL.length;
  let depth = 1;
  let end = from;
  while (depth > 0 && end < value.length) {
    if (value[end] === '(') depth += 1;
    if (value[end] === ')') depth -= 1;
    end += 1;
  }
  const [light = '', dark = light] = splitValue(value.slice(from, end - 1), ',');
  return schemeValue(value.slice(0, start) + (scheme === 'light' ? light : dark) + value.slice(end), scheme);
}
