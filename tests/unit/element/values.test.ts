import { describe, expect, it } from 'vitest';

import { annotationsOf } from '../../../src/element/annotationsOf';
import { attributeName } from '../../../src/element/attributeName';
import { attributeValue } from '../../../src/element/attributeValue';
import { nowOf } from '../../../src/element/nowOf';
import { numberOf } from '../../../src/element/numberOf';
import { oneOf } from '../../../src/element/oneOf';
import { rangeOf } from '../../../src/element/rangeOf';
import { textOf } from '../../../src/element/textOf';

describe('values of an element', () => {
  it('are written in kebab case as attributes', () => {
    expect(['usage', 'colorScheme', 'hasIdleProducts'].map(attributeName)).toEqual([
      'usage',
      'color-scheme',
      'has-idle-products',
    ]);
  });

  it('are read from attributes by their kind, and are as if never set where the attribute is gone', () => {
    expect(attributeValue('text', 'de')).toBe('de');
    expect(attributeValue('number', '3')).toBe(3);
    expect(attributeValue('number', 'tall')).toBeNaN();
    expect(attributeValue('flag', '')).toBe(true);
    expect((['text', 'number', 'flag'] as const).map((kind) => attributeValue(kind, null))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('count as not given where they are none of those known', () => {
    expect([oneOf(['included', 'excess'], 'excess'), oneOf(['included', 'excess'], 'Excess')]).toEqual([
      'excess',
      undefined,
    ]);
    expect(['de', '', 7, null].map(textOf)).toEqual(['de', undefined, undefined, undefined]);
    expect([240, 0, -1, Number.NaN, '240'].map(numberOf)).toEqual([240, undefined, undefined, undefined, undefined]);
  });

  it('take any instant as now, and NaN for what is none', () => {
    const date = new Date('2025-11-22T09:30:00Z');
    expect(nowOf(date)).toBe(date);
    expect(nowOf(1_763_803_800_000)).toBe(1_763_803_800_000);
    expect([nowOf(undefined), nowOf(null)]).toEqual([undefined, undefined]);
    expect([nowOf({}), nowOf(true)]).toEqual([Number.NaN, Number.NaN]);
  });

  it('take any range, and one without days for what is none', () => {
    const range = { start: '2025-11-01', end: '2025-12-01' };
    expect(rangeOf({ ...range, preset: 'this-period' })).toEqual(range);
    expect([rangeOf(undefined), rangeOf(null)]).toEqual([undefined, undefined]);
    expect([rangeOf('november'), rangeOf({ start: 5 })]).toEqual([
      { start: '', end: '' },
      { start: '', end: '' },
    ]);
  });

  it('leave out what is no annotation', () => {
    const rollout = { day: '2025-11-12', label: 'Rollout' };
    expect(annotationsOf([rollout, {}, null, { day: '2025-11-13' }])).toEqual([rollout]);
    expect(annotationsOf('rollout')).toBeUndefined();
  });
});
