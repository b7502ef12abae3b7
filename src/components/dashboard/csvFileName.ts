const EXTENSION = '.csv';
/** Letters kept: well under the 255 bytes that file systems allow, whatever the script. */
const LONGEST_NAME = 80;
/** What some file system refuses, what steers a terminal, and marks that turn the direction of the text around them. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}"*/:<>?\\|]+/gu;
/** A name that begins with a dot is hidden, and one that ends with dots or blanks loses them on Windows. */
const LOOSE_ENDS = /^[\s.]+|[\s.]+$/g;

/**
 * A name under which every system can keep the file.
 *
 * @param name what the host calls it, with or without '.csv'; any text is made safe.
 * @example csvFileName('Acme: credits/2025') // 'Acme- credits-2025.csv'
 */
export function csvFileName(name: string): string {
  const bare = name.toLowerCase().endsWith(EXTENSION) ? name.slice(0, -EXTENSION.length) : name;
  // Cut first, so that the time does not depend on what the host passes; a letter is two units at most.
  const short = Array.from(bare.slice(0, 2 * LONGEST_NAME))
    .slice(0, LONGEST_NAME)
    .join('');
  const safe = short.replace(UNSAFE, '-').replace(LOOSE_ENDS, '');
  return (safe === '' ? 'usage' : safe) + EXTENSION;
}
