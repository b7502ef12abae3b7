/** A value that is one call of a function. */
export interface ValueCall {
  /** Name in small letters; '' for brackets alone. */
  readonly name: string;
  /** What stands between the brackets. */
  readonly inside: string;
}

/**
 * Name and inside of a value that is one call from its first character to its last.
 *
 * @returns `null` for anything else, such as two calls side by side.
 * @example valueCall('light-dark(#fff, #17181c)') // { name: 'light-dark', inside: '#fff, #17181c' }
 */
export function valueCall(text: string): ValueCall | null {
  const open = text.indexOf('(');
  if (open < 0 || !text.endsWith(')') || !/^[a-z-]*$/i.test(text.slice(0, open))) return null;
  const inside = text.slice(open + 1, -1);
  let depth = 0;
  for (const character of inside) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return null;
  }
  return { name: text.slice(0, open).toLowerCase(), inside };
}
