/**
 * A copy of a text that does not lean on another. A cell cut out of a chunk may keep the whole chunk in memory for as long
 * as it lives; what a reader keeps beyond the row is copied here first.
 *
 * @example ownText(chunk.slice(10, 30)) // equal to the slice, and the chunk can go
 */
export function ownText(text: string): string {
  // A joined text is laid out anew the moment it is cut, and the cut leans on that layout alone.
  return ` ${text}`.slice(1);
}
