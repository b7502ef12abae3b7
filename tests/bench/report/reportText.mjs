import { measureTables } from './measureTables.mjs';
import { targetTable } from './targetTable.mjs';

/**
 * RESULTS.md.
 *
 * @param facts `date`, `minutes`, `blocks`, `machine`, `software`, `versions`, `load`
 * @param notes the text of NOTES.md: reasons and profiles, by hand
 */
export function reportText({ facts, results, records, failures, notes }) {
  const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
  const failed =
    failures.length === 0
      ? ''
      : `\nNot measured, because it failed:\n\n${failures.map((words) => `- ${words}`).join('\n')}\n`;
  return `# Results of the benchmark

Written by \`npm run bench\`; do not edit. How it is measured: [README.md](README.md).

- ${facts.date}, ${facts.blocks} interleaved blocks in ${facts.minutes} minutes
- ${facts.machine}; load when it began ${facts.load}
- ${facts.software}
- ${facts.versions}

## Targets

${count('met')} met, ${count('missed')} missed, ${count('not measured')} not measured. A ratio is ours to the peer, the geometric mean over the blocks; its interval is
that of 95 %. ours: every product drawn. ours (default): as the component comes, the largest products and the rest as one.

${targetTable(results)}
${failed}
${notes.trim()}

## All figures

Medians over the blocks; ± is half of the distance between the lowest and the highest block; in brackets the ratio to
uPlot.

${measureTables(records)}
`;
}
