// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { figure } from '../../bench/report/figure.mjs';
import { measureTable } from '../../bench/report/measureTable.mjs';
import { reportText } from '../../bench/report/reportText.mjs';
import { targetTable } from '../../bench/report/targetTable.mjs';
import { evaluateTarget } from '../../bench/stats/evaluateTarget.mjs';

import type { MeasureRecord, Target } from '../../bench/types';

const target: Target = {
  measure: 'mount',
  size: 'L',
  ours: 'ours',
  peer: 'uplot',
  atMost: 1,
  wording: 'presented mount: L <= 1.0 x uPlot',
};
const records = (peer: string, ...values: number[]): MeasureRecord[] =>
  values.map((value, block) => ({ block, measure: 'mount', size: 'L', peer, values: [value] }));
const met = [...records('ours', 30, 32, 28), ...records('uplot', 40, 40, 40)];
const missed = [...records('ours', 50, 51, 50), ...records('uplot', 40, 40, 40)];

describe('a figure', () => {
  it.each([
    [1697.3, '1,697'],
    [53.26, '53.3'],
    [0.9166, '0.92'],
    [0.0712, '0.0712'],
    [0, '0'],
    [Number.NaN, '–'],
  ])('of %d is written %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });
});

describe('the table of the targets', () => {
  it('tells ratio, interval and verdict of each', () => {
    const table = targetTable([
      evaluateTarget(target, met),
      evaluateTarget(target, missed),
      evaluateTarget(target, []),
    ]);
    // ln(30 / 40), ln(32 / 40), ln(28 / 40): mean -0.28918, error 0.0386, times 4.303 is 0.1659: 0.634 to 0.884.
    expect(table.split('\n').slice(2)).toEqual([
      '| presented mount: L <= 1.0 x uPlot | 0.75× [0.63 to 0.88] | 3 | met |',
      '| presented mount: L <= 1.0 x uPlot | 1.26× [1.22 to 1.29] | 3 | **missed** |',
      '| presented mount: L <= 1.0 x uPlot | – | 0 | not measured |',
    ]);
  });

  it('says where a miss may be noise', () => {
    const noisy = [...records('ours', 30, 60, 50), ...records('uplot', 40, 40, 40)];
    expect(targetTable([evaluateTarget(target, noisy)])).toMatch(/missed\*\*, the interval reaches the target/);
  });
});

describe('the table of a measure', () => {
  it('holds medians, their spread over the blocks and the ratio to uPlot', () => {
    const table = measureTable({ id: 'mount', unit: 'ms' }, met);
    // 30 with 28 to 32 around it is half of 4 in 30: 7 %.
    expect(table?.split('\n').slice(2)).toEqual(['| ours | 30 ±7 % (0.75) |', '| uPlot | 40 ±0 % |']);
  });

  it('is none where nothing of it was measured', () => {
    expect(measureTable({ id: 'resize', unit: 'ms' }, met)).toBeNull();
  });
});

describe('the report', () => {
  const facts = {
    date: '2026-01-31',
    minutes: '12.0',
    machine: '2 cores',
    software: 'Node',
    versions: 'uplot 1',
    load: '0.1',
  };
  const write = (all: readonly MeasureRecord[], failures: readonly string[] = []) =>
    reportText({
      facts: { ...facts, blocks: 3 },
      results: [evaluateTarget(target, all)],
      records: all,
      failures,
      notes: '## Missed targets\n\nRaster of paths.\n',
    });

  it('counts the targets and takes in what was written by hand', () => {
    const text = write(missed);
    expect(text).toContain('0 met, 1 missed, 0 not measured.');
    expect(text).toContain('## Missed targets\n\nRaster of paths.');
    expect(text).toContain('2026-01-31, 3 interleaved blocks in 12.0 minutes');
    expect(text).toContain('### Mount, presented, ms');
  });

  it('hides no failure', () => {
    expect(write(met, ['chart nivo XXL: Timeout'])).toContain('- chart nivo XXL: Timeout');
    expect(write(met)).not.toContain('because it failed');
  });
});
