/**
 * Cuts a value at each separator that stands in no brackets and in no quotes, and trims the pieces.
 *
 * @param text A value that the grammar took.
 * @example splitValue('0 1px rgb(0 0 0 / 4%)', ' ') // ['0', '1px', 'rgb(0 0 0 / 4%)']
 */
export function splitValue(text: string, separator: ' ' | ',' | '/'): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  const all = [...parts, text.slice(from).trim()];
  return separator === ' ' ? all.filter((part) => part !== '') : all;
}
