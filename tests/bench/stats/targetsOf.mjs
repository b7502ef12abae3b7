import { measureOf } from '../measures.mjs';

/** Whether a cell of the plan measures one measure of one library. */
function measures(cell, { measure, size, peer }) {
  const { group } = measureOf(measure);
  if (cell.peer !== peer || cell.size !== size) return false;
  return cell.kind === 'chart' ? group === 'mount' || cell.wants.has(group) : cell.kind === group;
}

/** The targets that a plan measures: the cell of ours and, where there is one, the cell of the peer. */
export function targetsOf(plan, targets) {
  const isPlanned = (wanted) =>
    measureOf(wanted.measure).group === 'bundle'
      ? plan.bundles.includes(wanted.peer)
      : plan.cells.some((cell) => measures(cell, wanted));
  return targets.filter(
    ({ measure, size, ours, peer }) =>
      isPlanned({ measure, size, peer: ours }) && (peer === null || isPlanned({ measure, size, peer })),
  );
}
