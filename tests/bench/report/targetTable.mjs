import { measureOf } from '../measures.mjs';
import { figure } from './figure.mjs';
import { markdownTable } from './markdownTable.mjs';

/** What a target's figure is: a ratio, or something of its unit. */
const unitOf = ({ unit }) => (unit === undefined ? '×' : ` ${unit}`);

function intervalText({ low, high, middle }, unit) {
  if (middle === null) return '–';
  const isExact = low === high;
  const range = Number.isFinite(high) ? ` [${figure(low)} to ${figure(high)}]` : ' [one block only]';
  return `${figure(middle)}${unit}${isExact ? '' : range}`;
}

function verdictText({ verdict, isSurelyMissed }) {
  if (verdict !== 'missed') return verdict;
  return isSurelyMissed ? '**missed**' : '**missed**, the interval reaches the target';
}

/** Every target with what was measured of it. */
export function targetTable(results) {
  const rows = results.map((result) => {
    const { target, blocks } = result;
    const isNoisy = measureOf(target.measure).isExact !== true;
    return [target.wording, intervalText(result, unitOf(target)), isNoisy ? blocks : 'exact', verdictText(result)];
  });
  return markdownTable(['target', 'measured [95 % interval]', 'blocks', ''], rows);
}
