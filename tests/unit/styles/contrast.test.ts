// @vitest-environment node
import tokens from 'ai-credits-analytics/tokens.json';
import { describe, expect, it } from 'vitest';

import { valueIn } from './tokenValues';

import type { Mode } from './tokenValues';

/** WCAG 2.2: relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const color = (role: string, mode: Mode) => valueIn(tokens, `--aic-${role}`, mode);
const ratio = (one: string, other: string, mode: Mode) => contrast(color(one, mode), color(other, mode));

describe('the formula', () => {
  it('gives black on white 21:1 and #767676 on white the known 4.54:1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (mode) => {
  const grounds = ['color-surface', 'color-sunken', 'color-raised', 'color-hover'];
  const texts = ['color-text', 'color-text-secondary', 'color-text-muted'];

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s can be read: 4.5:1',
    (text, ground) => {
      expect(ratio(text, ground, mode)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['color-caution-text', 'color-caution-soft'],
    ['color-critical-text', 'color-critical-soft'],
    ['color-on-accent', 'color-accent'],
    ['color-text-secondary', 'color-hover'],
  ])('%s on %s can be read: 4.5:1', (text, ground) => {
    expect(ratio(text, ground, mode)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['meter-fill', 'meter-track'],
    ['meter-fill-caution', 'meter-track'],
    ['meter-fill-over', 'meter-track'],
    ['meter-fill', 'card-bg'],
    ['meter-fill-caution', 'card-bg'],
    ['meter-fill-over', 'card-bg'],
    ['meter-pace', 'card-bg'],
    ['meter-tick', 'card-bg'],
    ['color-border-control', 'card-bg'],
    ['focus-ring', 'card-bg'],
    ['table-bar', 'table-bar-track'],
    ['chart-rule', 'card-bg'],
    ['chart-today', 'card-bg'],
  ])('%s stands out from %s: 3:1', (mark, ground) => {
    expect(ratio(mark, ground, mode)).toBeGreaterThanOrEqual(3);
  });

  it.each(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', 'other'])(
    'series %s stands out from the separator: 3:1',
    (place) => {
      expect(ratio(`series-${place}`, 'chart-separator', mode)).toBeGreaterThanOrEqual(3);
    },
  );
});
