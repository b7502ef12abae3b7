// @vitest-environment node
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readOptions } from '../../bench/options.mjs';
import { planOf } from '../../bench/plan/planOf.mjs';
import { targetsOf } from '../../bench/stats/targetsOf.mjs';

import type { Target } from '../../bench/types';

const targets: Target[] = JSON.parse(readFileSync('tests/bench/targets.json', 'utf8'));

/** 'mount L ours/uplot <= 1'. */
const inShort = ({ measure, size, ours, peer, atMost }: Target): string =>
  [measure, size, peer === null ? ours : `${ours}/${peer}`, '<=', atMost].filter((part) => part !== null).join(' ');

describe('targets.json', () => {
  it('holds the targets as they were set, none more, none less and none softer', () => {
    expect(targets.map(inShort)).toEqual([
      'mount L ours/uplot <= 1',
      'mount L ours/recharts <= 0.2',
      'mount L ours/mui <= 0.35',
      'mount XL ours/uplot <= 1',
      'mount XL ours/recharts <= 0.12',
      'mount XXL ours-default/uplot <= 0.6',
      'longestTask XXL ours-default <= 200',
      'mount XXL ours/uplot <= 2',
      'update L ours/uplot <= 1.1',
      'update XL ours/uplot <= 1',
      'resize L ours/uplot <= 1.1',
      'resize XL ours/uplot <= 1.1',
      'hover S ours/uplot <= 0.75',
      'hover XL ours/uplot <= 1',
      'dropped L ours/uplot <= 0',
      'many S ours/uplot <= 0.7',
      'many S ours/recharts <= 0.07',
      'heap XL ours/uplot <= 2',
      'bundle ours <= 28',
      'serverMissingPaths L ours <= 0',
      'serverRender L ours <= 10',
      'sparkline ours <= 1',
    ]);
  });

  it('says each bound in its wording too', () => {
    const without = targets.filter(({ wording, atMost }) => {
      if (atMost === 0) return !/every|no dropped/.test(wording);
      return !new RegExp(`(<=|over|under) ${atMost.toFixed(1)}\\b|(<=|over|under) ${atMost}\\b`).test(wording);
    });
    expect(without).toEqual([]);
  });

  it('are all measured by the full run', () => {
    expect(targetsOf(planOf(readOptions([]), targets), targets)).toEqual(targets);
  });

  it('are measured by the quick run where they are for uPlot and recharts at S and L', () => {
    expect(targetsOf(planOf(readOptions(['quick']), targets), targets).map(inShort)).toEqual([
      'mount L ours/uplot <= 1',
      'mount L ours/recharts <= 0.2',
      'update L ours/uplot <= 1.1',
      'resize L ours/uplot <= 1.1',
      'hover S ours/uplot <= 0.75',
      'dropped L ours/uplot <= 0',
      'many S ours/uplot <= 0.7',
      'many S ours/recharts <= 0.07',
      'bundle ours <= 28',
      'serverMissingPaths L ours <= 0',
      'serverRender L ours <= 10',
    ]);
  });
});
