// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { readOptions } from '../../bench/options.mjs';

describe('the command line', () => {
  it('asks for everything when it says nothing', () => {
    expect(readOptions([])).toEqual({ mode: 'full', keepsPackage: false, isSelection: false });
  });

  it('can ask for a part, which is then no run to be written down', () => {
    const asked = readOptions(['quick', '--peers=uplot,ours', '--sizes=L', '--measures=mount,update', '--blocks=7']);
    expect(asked).toEqual({
      mode: 'quick',
      peers: ['uplot', 'ours'],
      sizes: ['L'],
      measures: ['mount', 'update'],
      blocks: 7,
      keepsPackage: false,
      isSelection: true,
    });
  });

  it.each([
    [['fast'], 'no fast'],
    [['quick', 'full'], 'no quick full'],
    [['--peers=d3'], '--peers knows no d3'],
    [['--sizes=L,XS'], '--sizes knows no XS'],
    [['--measures=feel'], '--measures knows no feel'],
    [['--blocks=0'], 'not 0'],
    [['--blocks=2.5'], 'not 2.5'],
    [['--peer=ours'], '--peer'],
  ])('refuses %j in words', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });
});
