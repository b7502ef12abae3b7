const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/**
 * The order of one block. Libraries that are compared are measured one after the other, so that the machine is in the
 * same state for them; each block begins with another one, and every second block runs backwards, so that none is always
 * first.
 */
export function orderOf(cells, block) {
  const groups = new Map();
  for (const cell of cells.filter(({ blocks }) => block < blocks)) {
    const key = `${cell.kind} ${cell.size}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const order = [...groups.values()].flatMap((group) => turned(group, block));
  return block % 2 === 1 ? order.reverse() : order;
}
