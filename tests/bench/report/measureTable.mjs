import { SIZES } from '../page/sizes.js';
import { peerOf } from '../peers.mjs';
import { blockValues } from '../stats/blockValues.mjs';
import { median } from '../stats/median.mjs';
import { figure } from './figure.mjs';
import { markdownTable } from './markdownTable.mjs';

const distinct = (values) => [...new Set(values)];

/** The median over the blocks, how far the blocks lie apart, and the ratio to uPlot: '36.2 ±4 % (0.81)'. */
function cellText(values, reference, isExact) {
  if (values.length === 0) return '–';
  const middle = median(values);
  const spread = ((Math.max(...values) - Math.min(...values)) / 2 / Math.abs(middle)) * 100;
  const noise = isExact || values.length < 2 || !Number.isFinite(spread) ? '' : ` ±${spread.toFixed(0)} %`;
  const ratio = reference.length === 0 || median(reference) === 0 ? '' : ` (${figure(middle / median(reference))})`;
  return `${figure(middle)}${noise}${ratio}`;
}

/** One measure of every library at every size; null where nothing of it was measured. */
export function measureTable(measure, records) {
  const own = records.filter((record) => record.measure === measure.id);
  if (own.length === 0) return null;
  const known = Object.keys(SIZES);
  const sizes = distinct(own.map(({ size }) => size)).sort((a, b) => known.indexOf(a) - known.indexOf(b));
  const valuesOf = (peer, size) => [...blockValues(own, { measure: measure.id, size, peer }).values()];
  const rows = distinct(own.map(({ peer }) => peer)).map((peer) => [
    peerOf(peer).name,
    ...sizes.map((size) => {
      const isReference = peer === 'uplot' || measure.isAlone === true;
      return cellText(valuesOf(peer, size), isReference ? [] : valuesOf('uplot', size), measure.isExact === true);
    }),
  ]);
  return markdownTable([measure.unit, ...sizes.map((size) => size ?? 'all')], rows);
}
