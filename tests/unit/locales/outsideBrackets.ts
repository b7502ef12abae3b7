/** A pair of brackets with none inside. */
const INNERMOST = /⟦[^⟦⟧]*⟧/g;

/**
 * What of a text is no word of the pseudo catalogue: all that stands outside its brackets, which may hold others.
 *
 * @example outsideBrackets('⟦Åļļ ⟦⟧⟧ rows') // ' rows'
 */
export function outsideBrackets(text: string): string {
  const rest = text.replace(INNERMOST, '');
  return rest === text ? text : outsideBrackets(rest);
}
