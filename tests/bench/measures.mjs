/**
 * Everything that is measured. `group` is what `--measures` takes.
 *
 * - `isExact`: counted, not timed, so it has no noise
 * - `ofBlock`: how the samples of one block become one value, the median unless said otherwise
 * - `isDifference`: compared with a peer by what lies between them, because it may be 0
 * - `isAlone`: its table holds no ratios to uPlot, which has nothing of the kind
 * - `isHidden`: for a target only, in no table
 */
export const MEASURES = [
  { id: 'mount', group: 'mount', title: 'Mount, presented', unit: 'ms' },
  { id: 'mountMain', group: 'mount', title: 'Mount, main thread', unit: 'ms' },
  { id: 'longestTask', group: 'mount', title: 'Longest task of a mount', unit: 'ms', ofBlock: 'max' },
  { id: 'update', group: 'update', title: 'Update, presented', unit: 'ms' },
  { id: 'updateMain', group: 'update', title: 'Update, main thread', unit: 'ms' },
  { id: 'resize', group: 'resize', title: 'Resize, presented', unit: 'ms' },
  { id: 'resizeMain', group: 'resize', title: 'Resize, main thread', unit: 'ms' },
  { id: 'hover', group: 'hover', title: 'Hover, main thread per move', unit: 'ms' },
  { id: 'hoverScript', group: 'hover', title: 'Hover, script per move', unit: 'ms' },
  {
    id: 'dropped',
    group: 'dropped',
    title: 'Frames dropped in 40 moves at 60 Hz',
    unit: 'frames',
    isDifference: true,
    isAlone: true,
  },
  { id: 'many', group: 'many', title: '50 charts, until all have been presented', unit: 'ms' },
  { id: 'manyMount', group: 'many', title: '50 charts, the mount alone', unit: 'ms' },
  { id: 'manyMain', group: 'many', title: '50 charts, main thread', unit: 'ms' },
  { id: 'heap', group: 'memory', title: 'Heap that a mounted chart keeps', unit: 'KiB' },
  { id: 'dom', group: 'memory', title: 'DOM elements', unit: 'elements', isExact: true },
  { id: 'bundle', group: 'bundle', title: 'Bundle, gzipped', unit: 'kB', isExact: true },
  { id: 'bundleMinified', group: 'bundle', title: 'Bundle, minified', unit: 'kB', isExact: true },
  { id: 'bundleBrotli', group: 'bundle', title: 'Bundle, Brotli', unit: 'kB', isExact: true },
  { id: 'serverRender', group: 'server', title: 'renderToString', unit: 'ms', isAlone: true },
  {
    id: 'serverPaths',
    group: 'server',
    title: 'Area paths in server HTML',
    unit: 'paths',
    isExact: true,
    isAlone: true,
  },
  {
    id: 'serverMissingPaths',
    group: 'server',
    title: 'Area paths missing',
    unit: 'paths',
    isExact: true,
    isHidden: true,
  },
  { id: 'serverBytes', group: 'server', title: 'Server HTML', unit: 'kB', isExact: true, isAlone: true },
  {
    id: 'sparkline',
    group: 'sparkline',
    title: 'UsageSparkline, presented, each of 10,000',
    unit: 'ms',
    isAlone: true,
  },
  { id: 'sparklineMain', group: 'sparkline', title: 'UsageSparkline, main thread, each', unit: 'ms', isAlone: true },
];

/** What `--measures` takes. */
export const GROUPS = [...new Set(MEASURES.map(({ group }) => group))];

/** The measure of an id. */
export function measureOf(id) {
  const measure = MEASURES.find((one) => one.id === id);
  if (measure === undefined) throw new Error(`Nothing that is measured is called ${id}`);
  return measure;
}
