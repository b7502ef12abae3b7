/** So few letters say nothing of what was meant. */
const SHORTEST_NAME = 4;

/** Letters left out, too many or wrong, or two that changed places. */
const MOST_LETTERS = 2;

/**
 * The name that a mistyped one was likely meant to be: it differs in at most two letters side by side.
 *
 * @returns `undefined` where there is none.
 * @example nearestName('acent', ['accent', 'surface']) // 'accent'
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  if (typed.length < SHORTEST_NAME) return undefined;
  const within = (letters: number) => names.find((name) => lettersBetween(typed, name) <= letters);
  return within(1) ?? within(MOST_LETTERS);
}

/** How many letters of the longer name stand between what both begin with and what both end with. */
function lettersBetween(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < shorter && one[begin] === other[begin]) begin += 1;
  let end = 0;
  while (end < shorter - begin && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - begin - end;
}
