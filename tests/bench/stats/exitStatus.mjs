/**
 * Exit status of a run: 1 when a target that was to be measured could not be, and in a gate also when one is surely
 * missed. Outside of a gate a missed target is a result like any other.
 *
 * @param results of evaluateTarget, for the targets that the run was to measure
 */
export function exitStatus(results, { isGate }) {
  const isBad = ({ isSurelyMissed, verdict }) => verdict === 'not measured' || (isGate && isSurelyMissed);
  return results.some(isBad) ? 1 : 0;
}
