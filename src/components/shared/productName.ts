/** Longest name that is drawn. Real names are far shorter; without a bound a megabyte in a name would stall the page. */
const MAX_CHARACTERS = 300;

/**
 * The name of a product as it is drawn: cut where it is far too long, and a word where there is none, for a row or a
 * button without a name tells nobody what it is.
 *
 * @param unnamed - the word in place of a blank name
 * @example productName('', 'Unnamed product') // 'Unnamed product'
 */
export function productName(name: string, unnamed: string): string {
  if (name.length > MAX_CHARACTERS) return `${name.slice(0, MAX_CHARACTERS)}…`;
  return name.trim() ? name : unnamed;
}
