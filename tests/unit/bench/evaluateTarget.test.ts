// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { evaluateTarget } from '../../bench/stats/evaluateTarget.mjs';
import { exitStatus } from '../../bench/stats/exitStatus.mjs';

import type { Target } from '../../bench/types';

const target: Target = { measure: 'mount', size: 'L', ours: 'ours', peer: 'uplot', atMost: 1, wording: 'L <= 1.0' };
const records = (measure: string, size: string | null, peer: string, values: readonly number[]) =>
  values.map((value, block) => ({ block, measure, size, peer, values: [value] }));
/** Mounts of ours in each block, against 100 ms of uPlot's. */
const against100 = (...ours: number[]) => {
  const uplot = ours.map(() => 100);
  return [...records('mount', 'L', 'ours', ours), ...records('mount', 'L', 'uplot', uplot)];
};

describe('a target that is a ratio', () => {
  it('is met where ours takes less', () => {
    const result = evaluateTarget(target, against100(80, 82, 78, 81, 79));
    expect(result).toMatchObject({ verdict: 'met', isSurelyMissed: false, blocks: 5 });
    expect(result.middle).toBeCloseTo(0.8, 2);
  });

  it('is missed, but not surely, where the interval reaches it', () => {
    const result = evaluateTarget(target, against100(85, 105, 130, 95, 110));
    expect(result).toMatchObject({ verdict: 'missed', isSurelyMissed: false });
    expect(exitStatus([result], { isGate: true })).toBe(0);
  });

  it('is surely missed where the whole interval lies above, and the quick run then ends with 1', () => {
    const result = evaluateTarget(target, against100(120, 122, 119, 121, 120));
    expect(result).toMatchObject({ verdict: 'missed', isSurelyMissed: true });
    const results = [evaluateTarget(target, against100(80, 82, 78, 81, 79)), result];
    expect(exitStatus(results, { isGate: true })).toBe(1);
    expect(exitStatus(results, { isGate: false })).toBe(0);
  });

  it('is not measured without the peer, and a run that was to measure it ends with 1', () => {
    const result = evaluateTarget(target, records('mount', 'L', 'ours', [50, 50]));
    expect(result).toMatchObject({ verdict: 'not measured', middle: null });
    expect(exitStatus([result], { isGate: true })).toBe(1);
    expect(exitStatus([result], { isGate: false })).toBe(1);
  });

  it('takes only the blocks in which both were measured', () => {
    const lacking = [...records('mount', 'L', 'ours', [50, 50, 999]), ...records('mount', 'L', 'uplot', [100, 100])];
    expect(evaluateTarget(target, lacking)).toMatchObject({ blocks: 2, verdict: 'met' });
  });

  it('is not measured where a figure is none: a time of 0 has no ratio', () => {
    const none = [...records('mount', 'L', 'ours', [0, 0]), ...records('mount', 'L', 'uplot', [0, 0])];
    expect(evaluateTarget(target, none).verdict).toBe('not measured');
  });
});

describe('a target that is a figure', () => {
  it('is exact where it is counted', () => {
    const bundle: Target = { ...target, measure: 'bundle', size: null, peer: null, atMost: 28 };
    const heavy = evaluateTarget(bundle, records('bundle', null, 'ours', [28.001]));
    expect(heavy).toMatchObject({ verdict: 'missed', isSurelyMissed: true, low: 28.001, high: 28.001 });
    expect(evaluateTarget(bundle, records('bundle', null, 'ours', [28])).verdict).toBe('met');
  });

  it('has its noise where it is timed', () => {
    const render: Target = { ...target, measure: 'serverRender', peer: null, atMost: 10 };
    const result = evaluateTarget(render, records('serverRender', 'L', 'ours', [9, 12, 11]));
    expect(result).toMatchObject({ verdict: 'missed', isSurelyMissed: false });
  });
});

describe('a target for dropped frames', () => {
  const dropped: Target = { ...target, measure: 'dropped', atMost: 0 };
  const frames = (ours: readonly number[], uplot: readonly number[]) => [
    ...records('dropped', 'L', 'ours', ours),
    ...records('dropped', 'L', 'uplot', uplot),
  ];

  it('is the difference: none dropped by either is met', () => {
    expect(evaluateTarget(dropped, frames([0, 0, 0], [0, 0, 0]))).toMatchObject({ verdict: 'met', middle: 0 });
  });

  it('is met where uPlot drops as many', () => {
    expect(evaluateTarget(dropped, frames([1, 0, 2], [1, 2, 0])).verdict).toBe('met');
  });

  it('is surely missed where ours drops frames that uPlot does not', () => {
    expect(evaluateTarget(dropped, frames([6, 7, 6, 7, 6], [0, 0, 1, 0, 0])).isSurelyMissed).toBe(true);
  });
});
