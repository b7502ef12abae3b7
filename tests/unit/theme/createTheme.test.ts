// @vitest-environment node
import { checkTheme, createTheme, ThemeError, validateTheme } from 'ai-credits-analytics/theme';
import { converter, differenceCiede2000, filterDeficiencyDeuter, formatHex, parseHex } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { schemeValue } from '../../../src/theme/schemeValue';
import { themeTokens } from '../../../src/theme/themeTokens';

import type { CreateThemeOptions, Theme } from 'ai-credits-analytics/theme';

const SCHEMES = ['light', 'dark'] as const;
const PLACES = Array.from({ length: 12 }, (_, at) => at + 1);

const NEEDS = [
  [4.5, ['color-text'], ['color-surface', 'color-sunken', 'color-raised', 'color-hover', 'color-raised-hover']],
  [4.5, ['color-text-secondary'], ['color-surface', 'color-sunken', 'color-raised', 'color-hover', 'color-active']],
  [4.5, ['color-text-muted', 'metric-note'], ['card-bg', 'color-sunken', 'color-raised', 'color-hover']],
  [4.5, ['color-on-accent'], ['color-accent']],
  [4.5, ['color-caution-text'], ['color-caution-soft']],
  [4.5, ['color-critical-text'], ['color-critical-soft', 'color-raised']],
  [3, ['color-accent', 'color-caution', 'color-critical'], ['card-bg', 'color-track']],
  [3, ['color-mark', 'color-border-control', 'focus-ring'], ['card-bg']],
  [3, [...PLACES, 'other'].map((place) => `series-${place}`), ['chart-separator']],
  [4.5, ['chart-on-deep'], [1, 3, 5, 7, 9, 11].map((place) => `series-${place}`)],
  [4.5, ['chart-on-bright'], [2, 4, 6, 8, 10, 12].map((place) => `series-${place}`)],
] as const;

/** WCAG 2.2, written out again, so that the colour library is not its own judge. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((hex) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour of a token under a theme, '#rrggbb'. */
function colorOf(theme: Theme, name: string, scheme: 'light' | 'dark'): string {
  const token = themeTokens.get(name);
  if (theme[name] !== undefined) return schemeValue(theme[name], scheme);
  return token?.follows ? colorOf(theme, token.follows, scheme) : (token?.[scheme] ?? '');
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
const color = fc.oneof(
  { weight: 3, arbitrary: hex },
  fc.constantFrom('white', 'black', 'yellow', '#808080', 'lime', 'fuchsia', 'blue', 'red'),
  fc
    .tuple(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([hue, saturation, lightness]) => `hsl(${hue}deg ${saturation}% ${lightness}%)`),
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 360 }))
    .map(([lightness, chroma, hue]) => `oklch(${lightness}% 0.${String(chroma).padStart(2, '0')} ${hue})`),
  fc.tuple(hex, hex).map(([light, dark]) => `light-dark(${light}, ${dark})`),
);
const options = fc.record(
  { accent: color, surface: color, text: color, series: fc.boolean() },
  { requiredKeys: ['accent'] },
);

const every = (check: (theme: Theme, given: CreateThemeOptions) => void) =>
  fc.assert(fc.property(options, (given) => check(createTheme(given), given)));

describe('a theme made from any brand', () => {
  it('passes its own check and the validation of themes', () => {
    every((theme) => {
      expect(checkTheme(theme)).toEqual([]);
      expect(validateTheme(theme)).toEqual({ theme, issues: [] });
    });
  });

  it('has every text readable at 4.5:1, and every mark, series and outline stand out at 3:1, by a formula of our own', () => {
    every((theme) => {
      for (const scheme of SCHEMES)
        for (const [required, fronts, grounds] of NEEDS)
          for (const front of fronts)
            for (const ground of grounds) {
              const pair = [front, ground].map((name) => colorOf(theme, `--aic-${name}`, scheme));
              expect(contrast(pair[0] ?? '', pair[1] ?? ''), `${front} on ${ground}`).toBeGreaterThanOrEqual(required);
            }
      expect(contrast(colorOf(theme, '--aic-color-surface', 'light'), '#000000')).toBeGreaterThanOrEqual(15);
      expect(contrast(colorOf(theme, '--aic-color-surface', 'dark'), '#ffffff')).toBeGreaterThanOrEqual(14.5);
    });
  });
});

describe('the accent', () => {
  it('is kept where it can be seen, and moved in lightness alone where it cannot', () => {
    expect(createTheme({ accent: '#0f766e' })).toEqual({
      '--aic-color-accent': 'light-dark(#0f766e, #28867d)',
      '--aic-color-on-accent': 'light-dark(#ffffff, #000000)',
      '--aic-color-accent-soft': 'light-dark(#e4eeed, #1c2426)',
    });
    expect(createTheme({ accent: '#ff6600' })['--aic-color-accent']).toMatch(/, #ff6600\)$/);
    expect(createTheme({ accent: 'white' })['--aic-color-accent']).toMatch(/, #ffffff\)$/);
    expect(createTheme({ accent: 'black' })['--aic-color-accent']).toMatch(/^light-dark\(#000000, /);
  });

  it('is the same however it is written', () => {
    const themes = ['#008080', 'teal', 'rgb(0 128 128)', 'rgb(0, 128, 128)', 'hsl(180 100% 25.1%)', ' TEAL '].map(
      (accent) => createTheme({ accent }),
    );
    for (const theme of themes) expect(theme).toEqual(themes[0]);
  });

  it('may be one for each scheme', () => {
    expect(createTheme({ accent: 'light-dark(#0f766e, #2dd4bf)' })['--aic-color-accent']).toBe(
      'light-dark(#0f766e, #2dd4bf)',
    );
  });

  it.each([
    'blu',
    '',
    '12px',
    '#ggg',
    'var(--brand)',
    'currentColor',
    'CanvasText',
    'transparent',
    '#0008',
    'red;',
    7,
    null,
  ])('that is no opaque colour (%j) throws an error that says what to give', (accent) => {
    const wrong: CreateThemeOptions = JSON.parse(JSON.stringify({ accent }));
    const make = () => createTheme(wrong);
    expect(make).toThrow(ThemeError);
    expect(make).toThrow(
      /^ai-credits-analytics: the accent of a theme is a colour, and this is .*\. Give an opaque one/,
    );
  });
});

describe('options', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['#0f766e', 'string'],
    [7, 'number'],
  ])('that are no object (%j) throw an error that says what to give', (given, found) => {
    const wrong: { readonly options: CreateThemeOptions } = JSON.parse(JSON.stringify({ options: given }));
    const make = () => createTheme(wrong.options);
    expect(make).toThrow(ThemeError);
    expect(make).toThrow(
      `ai-credits-analytics: createTheme cannot make a theme of ${found}. Give an object with the accent of a brand, such as { accent: '#0f766e' }.`,
    );
  });

  it('without an accent, or with a colour that is none, throw the sentence that the documentation quotes', () => {
    expect(() => createTheme({ accent: 'blu' })).toThrow(
      'ai-credits-analytics: the accent of a theme is a colour, and this is blu. Give an opaque one as hex, rgb(), hsl(), oklch() or a name, such as #0f766e.',
    );
    const wrong: CreateThemeOptions = JSON.parse('{}');
    expect(() => createTheme(wrong)).toThrow('the accent of a theme is a colour, and this is of type undefined. Give');
  });
});

describe('surface, text, radius and font', () => {
  it('give the grounds and texts of both schemes from one colour each', () => {
    const theme = createTheme({ accent: 'teal', surface: '#fff8f0', text: '#102a43' });
    expect(theme['--aic-color-surface']).toBe('light-dark(#fff8f0, #1c1712)');
    expect(theme['--aic-color-text']).toMatch(/^light-dark\(#102a43, #e[\da-f]f/);
    const dark = createTheme({ accent: 'teal', surface: '#101820' });
    expect(dark['--aic-color-surface']).toMatch(/^light-dark\(#f[a-f\d]{5}, #101820\)$/);
  });

  it('leave the warnings and the neutral series alone where they can be seen', () => {
    const names = Object.keys(createTheme({ accent: 'teal', surface: 'light-dark(#ffffff, #17181c)' }));
    expect(names.filter((name) => /caution|critical|series/.test(name))).toEqual([]);
    const tinted = Object.keys(createTheme({ accent: 'teal', surface: '#e8e8ff' }));
    expect(tinted.filter((name) => name.includes('series'))).toHaveLength(12);
  });

  it('take a number of pixels, a length, and a list of fonts', () => {
    expect(createTheme({ accent: 'teal', radius: 4, font: '"Inter", sans-serif' })).toMatchObject({
      '--aic-seed-radius': '4px',
      '--aic-seed-font': '"Inter", sans-serif',
    });
    expect(createTheme({ accent: 'teal', radius: 0 })['--aic-seed-radius']).toBe('0px');
    expect(createTheme({ accent: 'teal', radius: '0.5rem' })['--aic-seed-radius']).toBe('0.5rem');
  });

  it.each([
    { surface: 'nothing' },
    { text: 'rgb(0 0 0 / 50%)' },
    { radius: -1 },
    { radius: Number.NaN },
    { radius: Number.POSITIVE_INFINITY },
    { radius: 'round' },
    { radius: '50%' },
    { radius: 'min(8px, 50%)' },
    { radius: 'min(8px, 0)' },
    { font: 'Inter, inherit' },
    { font: 'a;b' },
    { font: 'url(x)' },
  ])('throw for %j', (option) => {
    expect(() => createTheme({ accent: 'teal', ...option })).toThrow(ThemeError);
  });
});

describe('the font', () => {
  it('may begin with a reference, as Next.js and Tailwind name theirs', () => {
    expect(createTheme({ accent: 'teal', font: 'var(--font-inter), sans-serif' })['--aic-seed-font']).toBe(
      'var(--font-inter), sans-serif',
    );
  });
});

describe('the series of a brand', () => {
  const seriesOf = (theme: Theme, scheme: 'light' | 'dark') =>
    PLACES.map((place) => colorOf(theme, `--aic-series-${place}`, scheme));
  const difference = differenceCiede2000();
  const deuteranopia = filterDeficiencyDeuter(1);
  const simulated = (one: string) => formatHex(deuteranopia(parseHex(one) ?? { mode: 'rgb', r: 0, g: 0, b: 0 }));
  const apart = (colors: readonly string[]) =>
    Math.min(...colors.slice(1).map((one, at) => difference(one, colors[at] ?? one)));

  it('are the default palette for the default accent of grey, and begin at the hue of any other', () => {
    expect(seriesOf(createTheme({ accent: '#777777', series: true }), 'light')[0]).toBe('#3f4faf');
    expect(createTheme({ accent: '#777777' })).not.toHaveProperty('--aic-series-1');
    expect(seriesOf(createTheme({ accent: '#0f766e', series: true }), 'light')[0]).toMatch(/^#00[4-7][\da-f]{3}$/);
  });

  it('go round the hues from that of the accent, so most of them are not of its hue', () => {
    // In OKLCH the first neutral colour, #3f4faf, has the hue 272, and #0f766e has 186: all are turned back by 86 degrees.
    const toOklch = converter('oklch');
    const hues = seriesOf(createTheme({ accent: '#0f766e', series: true }), 'light').map((one) => toOklch(one)?.h ?? 0);
    expect(Math.round(hues[0] ?? 0)).toBe(186);
    expect(hues.filter((hue) => Math.abs(hue - 186) > 45).length).toBe(8);
  });

  it('have neighbours that differ: by 20 at least in CIEDE2000, and by 10 to somebody who confuses red and green', () => {
    every((_, given) => {
      const theme = createTheme({ ...given, series: true });
      for (const scheme of SCHEMES) {
        const colors = seriesOf(theme, scheme);
        expect(apart(colors)).toBeGreaterThanOrEqual(20);
        expect(apart(colors.map((one) => simulated(one)))).toBeGreaterThanOrEqual(10);
      }
    });
  });
});
