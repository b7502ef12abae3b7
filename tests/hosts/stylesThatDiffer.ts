import type { ComputedStyles } from './computedStyles';

/** What a host changed, one line for each property of each class: for the message of a test that fails. */
export function stylesThatDiffer(plain: ComputedStyles, hosted: ComputedStyles): string[] {
  const counts = new Map<string, number>();
  for (const [key, before] of Object.entries(plain)) {
    const after = hosted[key] ?? [];
    const name = key.slice(key.indexOf(' ') + 1);
    for (const [place, value] of before.entries()) {
      if (after[place] === value) continue;
      const line = `${name} { ${after[place] ?? 'is not there'} } in place of ${value}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return [...counts].map(([line, count]) => (count > 1 ? `${line} (${count} times)` : line));
}
