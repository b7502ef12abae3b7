// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { readOptions } from '../../bench/options.mjs';
import { orderOf } from '../../bench/plan/orderOf.mjs';
import { planOf } from '../../bench/plan/planOf.mjs';

import type { Cell, Target } from '../../bench/types';

const target: Target = { measure: 'mount', size: 'L', ours: 'ours', peer: 'mui', atMost: 0.35, wording: '' };
const planFor = (...args: string[]) => planOf(readOptions(args), [target]);
const cellOf = (cells: readonly Cell[], peer: string, size: string) =>
  cells.find((cell) => cell.kind === 'chart' && cell.peer === peer && cell.size === size);

describe('the quick run', () => {
  const { blocks, cells } = planFor('quick');

  it('takes five blocks of ours, uPlot and recharts at S and L', () => {
    expect(blocks).toBe(5);
    expect(new Set(cells.map(({ peer }) => peer))).toEqual(new Set(['ours', 'uplot', 'recharts']));
    expect(new Set(cells.map(({ size }) => size))).toEqual(new Set(['S', 'L']));
    expect(new Set(cells.map((cell) => cell.blocks))).toEqual(new Set([5]));
  });
});

describe('the full run', () => {
  const { blocks, cells } = planFor();

  it('visits in every block what a target names, and slow cells without a target once', () => {
    expect(cellOf(cells, 'mui', 'L')?.blocks).toBe(blocks);
    expect(cellOf(cells, 'ours', 'L')?.blocks).toBe(blocks);
    expect(cellOf(cells, 'recharts', 'XXL')?.blocks).toBe(1);
  });

  it('watches SVG longer than canvas, which has nothing left to draw once the main thread is free', () => {
    const quiet = (peer: string) => cellOf(cells, peer, 'XL')?.quietMs ?? 0;
    expect(quiet('ours')).toBeGreaterThan(quiet('uplot'));
  });

  it('leaves the default of ours out where it draws every product anyway', () => {
    expect(cellOf(cells, 'ours-default', 'S')).toBeUndefined();
    expect(cellOf(cells, 'ours-default', 'L')).toBeDefined();
  });
});

describe('the order of a block', () => {
  const cell = (peer: string, size: string, blocks = 5): Cell => ({ kind: 'chart', peer, size, blocks });
  const cells = [cell('a', 'S'), cell('b', 'S'), cell('c', 'S'), cell('a', 'L'), cell('b', 'L', 1)];
  const order = (block: number) => orderOf(cells, block).map(({ peer, size }) => `${peer}${size}`);

  it('begins with another library each time and runs backwards every second time', () => {
    expect(order(0)).toEqual(['aS', 'bS', 'cS', 'aL', 'bL']);
    expect(order(1)).toEqual(['aL', 'aS', 'cS', 'bS']);
    expect(order(2)).toEqual(['cS', 'aS', 'bS', 'aL']);
  });

  it('holds a cell in as many blocks as it is to be visited in', () => {
    expect([0, 1, 2, 3, 4].filter((block) => order(block).includes('bL'))).toEqual([0]);
  });
});
