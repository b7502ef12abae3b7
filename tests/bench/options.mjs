import { parseArgs } from 'node:util';

import { GROUPS } from './measures.mjs';
import { PEERS } from './peers.mjs';
import { SIZES } from './page/sizes.js';

const MODES = ['full', 'quick'];

export const USAGE = `npm run bench                 everything, written to tests/bench/RESULTS.md
npm run bench -- quick        ours, uPlot and recharts at S and L; fails when a target is surely missed
  --peers=ours,uplot          only these of ${PEERS.map(({ id }) => id).join(', ')}
  --sizes=S,L                 only these of ${Object.keys(SIZES).join(', ')}
  --measures=mount,hover      only these of ${GROUPS.join(', ')}
  --blocks=7                  so many interleaved blocks
  --keep-package              the library as it was packed last, and not built again`;

/** The parts of 'a,b', each of which must be known; undefined where nothing was asked for. */
function listOf(text, known, option) {
  if (text === undefined) return undefined;
  const parts = text.split(',').filter((part) => part !== '');
  const unknown = parts.filter((part) => !known.includes(part));
  if (unknown.length > 0) throw new Error(`--${option} knows no ${unknown.join(', ')}, only ${known.join(', ')}`);
  return parts;
}

/**
 * What was asked for on the command line.
 *
 * @throws Error in words for a person where it cannot be done
 * @returns `isSelection` is true where only a part was asked for: what is measured then is printed and not written
 */
export function readOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      peers: { type: 'string' },
      sizes: { type: 'string' },
      measures: { type: 'string' },
      blocks: { type: 'string' },
      'keep-package': { type: 'boolean', default: false },
    },
  });
  const [mode = 'full', ...others] = positionals;
  if (!MODES.includes(mode) || others.length > 0)
    throw new Error(`There is ${MODES.join(' and ')}, no ${positionals.join(' ')}`);
  const blocks = values.blocks === undefined ? undefined : Number(values.blocks);
  if (blocks !== undefined && !(Number.isInteger(blocks) && blocks >= 1)) {
    throw new Error(`--blocks is a whole number of 1 or more, not ${values.blocks}`);
  }
  const ids = PEERS.map(({ id }) => id);
  const peers = listOf(values.peers, ids, 'peers');
  const sizes = listOf(values.sizes, Object.keys(SIZES), 'sizes');
  const measures = listOf(values.measures, GROUPS, 'measures');
  return {
    mode,
    peers,
    sizes,
    measures,
    blocks,
    keepsPackage: values['keep-package'],
    isSelection: [peers, sizes, measures].some((choice) => choice !== undefined),
  };
}
