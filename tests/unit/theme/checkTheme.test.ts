// @vitest-environment node
import { checkTheme, createTheme } from 'ai-credits-analytics/theme';
import { describe, expect, it } from 'vitest';

import { colorScience } from '../../../src/theme/colorScience';
import { contrastPairs } from '../../../src/theme/contrastPairs';
import { themeTokens } from '../../../src/theme/themeTokens';
import { tokenResolver } from '../../../src/theme/tokenResolver';
import { styleSheets } from '../styles/styleRules';

const found = (theme: unknown) =>
  checkTheme(theme).map(({ pair, scheme, ratio }) => [...pair.map((name) => name.slice(6)), scheme, ratio].join(' '));

const hexOf = (theme: Record<string, string>, name: string, scheme: 'light' | 'dark') => {
  const { color } = tokenResolver(theme, scheme)(name);
  return color && colorScience.toHex(color);
};

describe('the contrast', () => {
  it('of #4450c0 on white is 6.66 as worked out by hand', () => {
    // 68, 80 and 192 of 255 are 0.0578, 0.0802 and 0.5271 in linear light.
    const luminance = 0.2126 * 0.0578058 + 0.7152 * 0.0802198 + 0.0722 * 0.5271151;
    expect(colorScience.contrast('#4450c0', '#ffffff')).toBeCloseTo(1.05 / (luminance + 0.05), 4);
    expect(colorScience.contrast('#4450c0', '#ffffff')).toBeCloseTo(6.657, 3);
  });

  it('of black on white is 21, and #767676 is the lightest grey that can be read on white', () => {
    expect(colorScience.contrast('#000000', '#ffffff')).toBe(21);
    expect(colorScience.contrast('#767676', '#ffffff')).toBeCloseTo(4.542, 3);
    expect(colorScience.contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  });
});

describe('the check of a theme', () => {
  it('has nothing to say of the default theme, nor of what is no theme', () => {
    for (const theme of [{}, null, 'red', { '--aic-color-accent': 'url(x)' }]) expect(checkTheme(theme)).toEqual([]);
  });

  it('finds a pale yellow accent on white, once for each pair, with what to do', () => {
    const findings = checkTheme({ '--aic-color-accent': '#fff3b0' });
    expect(findings).toHaveLength(4);
    expect(findings.every(({ scheme }) => scheme === 'light')).toBe(true);
    expect(findings).toContainEqual({
      pair: ['--aic-color-accent', '--aic-color-surface'],
      scheme: 'light',
      ratio: 1.12,
      required: 3,
      message:
        'ai-credits-analytics: --aic-color-accent on --aic-color-surface in the light scheme has a contrast of 1.12:1 and needs 3:1 (WCAG 2.2, 1.4.11). Make one of them darker or the other lighter.',
    });
    expect(found({ '--aic-color-accent': '#fff3b0' })).toContain('color-on-accent color-accent light 1.12');
  });

  it('rounds a ratio down: 4.478 is not 4.48, and #777777 is not readable', () => {
    const theme = { '--aic-color-text-muted': 'light-dark(#777777, #9799a5)' };
    expect(found(theme)).toContain('color-text-muted color-surface light 4.47');
    expect(checkTheme(theme)[0]).toMatchObject({ required: 4.5 });
    expect(checkTheme(theme)[0]?.message).toContain('1.4.3');
  });

  it('names the token that holds the value, and a component token only where the theme sets it', () => {
    expect(found({ '--aic-metric-note': '#999999' })).toEqual(['metric-note color-surface light 2.84']);
    expect(found({ '--aic-card-bg': '#84858f' })).toContain('color-text-secondary card-bg light 2.32');
  });

  it('finds series that do not stand out from the card, and labels that cannot be read on them', () => {
    const pale = found({
      '--aic-series-2': 'light-dark(#bbd4e4, #7cc2ee)',
      '--aic-series-1': 'light-dark(#8899ee, #5c64c5)',
    });
    expect(pale).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^series-2 color-surface light 1\.5/),
        expect.stringMatching(/^chart-on-deep series-1 light 2\./),
      ]),
    );
    expect(found({ '--aic-series-opacity': '0.3' })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^series-7 color-surface light 1\./)]),
    );
    expect(checkTheme({ '--aic-series-opacity': 'var(--x)' }).every(({ ratio }) => ratio === null)).toBe(true);
  });

  it('says so where a colour cannot be known without the page', () => {
    for (const value of ['CanvasText', 'currentColor', 'var(--host)', 'var(--host, #000)', 'oklch(from red l c h)']) {
      const findings = checkTheme({ '--aic-metric-note': value });
      expect(findings.map(({ pair, scheme, ratio }) => [...pair, scheme, ratio])).toEqual([
        ['--aic-metric-note', '--aic-color-surface', 'light', null],
        ['--aic-metric-note', '--aic-color-surface', 'dark', null],
      ]);
      expect(findings[0]?.message).toContain('cannot be known here');
    }
    for (const value of ['color-mix(in oklch longer hue, #333 70%, #111)', 'oklch(from #777 0.7 c h)'])
      expect(checkTheme({ '--aic-metric-note': value })[0]).toMatchObject({
        ratio: null,
        message:
          'ai-credits-analytics: the contrast of --aic-metric-note on --aic-color-surface in the light scheme cannot be known here: one of the two colours comes from the page or the system, lets the page through, or is computed by the browser alone, as a relative one is. Check it in the page: it needs 4.5:1.',
      });
    expect(found({ '--aic-card-bg': 'rgb(255 255 255 / 50%)' })).toContain('color-text card-bg light ');
  });

  it('lays see-through text on its ground, and see-through grounds on the card', () => {
    // Half black on white is 0.2140 in linear light: 1.05 / 0.2640.
    expect(found({ '--aic-metric-note': 'light-dark(rgb(0 0 0 / 50%), #fff)' })).toEqual([
      'metric-note color-surface light 3.97',
    ]);
    expect(found({ '--aic-color-hover': 'light-dark(rgb(0 0 0 / 6%), rgb(255 255 255 / 6%))' })).toEqual([]);
    expect(found({ '--aic-color-hover': 'light-dark(rgb(0 0 0 / 40%), #25262d)' })).toContain(
      'color-text-muted color-hover light 1.99',
    );
  });
});

describe('a token resolves', () => {
  it('through what it follows to the default of the scheme', () => {
    expect(hexOf({}, '--aic-chart-separator', 'dark')).toBe('#17181c');
    expect(tokenResolver({}, 'dark')('--aic-chart-separator').token).toBe('--aic-color-surface');
  });

  it.each([
    ['light-dark(#ffffff, #000000)', '#ffffff', '#000000'],
    ['color-mix(in srgb, black, white)', '#808080', '#808080'],
    ['color-mix(in srgb, black 25%, white)', '#bfbfbf', '#bfbfbf'],
    ['color-mix(in srgb, black, 25% white)', '#404040', '#404040'],
    ['color-mix(in srgb, black 30%, white 10%)', '#404040', '#404040'],
    // 300 is cut to 255 and -20 to 0 before the halves are taken: 127.5, 0, 20.
    ['color-mix(in srgb, rgb(300 -20 40), black)', '#800014', '#800014'],
    ['color-mix(in srgb, rgb(300, -20, 40), black)', '#800014', '#800014'],
    ['color-mix(in oklab, #4450c0 12%, light-dark(white, #17181c))', '#e6eaf9', '#1c1f2d'],
    ['var(--aic-color-text)', '#111111', '#111111'],
    ['var(--aic-color-border, #222222)', '#222222', '#222222'],
    ['color(display-p3 1 0 0)', '#ff0000', '#ff0000'],
    ['RGB(none 0 0)', '#000000', '#000000'],
  ])('from %s to %s and %s', (value, light, dark) => {
    const theme = { '--aic-card-bg': value, '--aic-color-text': '#111111' };
    expect([hexOf(theme, '--aic-card-bg', 'light'), hexOf(theme, '--aic-card-bg', 'dark')]).toEqual([light, dark]);
  });

  it('to its default where a reference leads to nothing or round in a circle, as in CSS', () => {
    expect(hexOf({ '--aic-card-bg': 'var(--aic-color-border)' }, '--aic-card-bg', 'light')).toBe('#ffffff');
    const circle = { '--aic-card-bg': 'var(--aic-color-text)', '--aic-color-text': 'var(--aic-card-bg)' };
    expect(hexOf(circle, '--aic-card-bg', 'light')).toBe('#ffffff');
    expect(hexOf(circle, '--aic-color-text', 'light')).toBe('#1a1b20');
  });

  it('once, however many references fan out to it', () => {
    const colors = [...themeTokens].filter(([, { kind }]) => kind === 'color').map(([name]) => name);
    const twice = (name = '#808080') => `color-mix(in srgb, var(${name}), var(${name}))`;
    const chain = colors.map((name, at) => [name, at + 1 < colors.length ? twice(colors[at + 1]) : '#808080'] as const);
    // Sixty doublings would never end.
    expect(hexOf(Object.fromEntries(chain), colors[0] ?? '', 'light')).toBe('#808080');
  });

  it('from the seed at the lightness at which the style sheet holds it', () => {
    const css = styleSheets.get('token-schemes.css') ?? styleSheets.get('tokens.css') ?? '';
    expect(css).toContain('min(l, 0.51)');
    expect(css).toContain('max(l, 0.7)');
    expect(css).toMatch(/color-mix\(in oklab, var\(--_aic-color-accent\) 12%, var\(--_aic-color-surface\)\)/);
    const theme = { '--aic-seed-accent': '#ffe94d' };
    for (const [scheme, lightness] of [
      ['light', 0.51],
      ['dark', 0.92],
    ] as const)
      expect(colorScience.oklch(hexOf(theme, '--aic-meter-fill', scheme) ?? '').l).toBeCloseTo(lightness, 1);
    expect(checkTheme(theme)).toEqual([]);
    expect(tokenResolver(theme, 'light')('--aic-meter-fill').token).toBe('--aic-seed-accent');
  });
});

describe('the list of pairs', () => {
  it('names tokens of ours alone, each pair once for the same need', () => {
    const names = contrastPairs.flatMap(({ foreground, background }) => [foreground, background]);
    expect(names.filter((name) => themeTokens.get(name)?.kind !== 'color')).toEqual([]);
  });

  it('covers all that a made theme sets but borders and grounds of no meaning', () => {
    const set = Object.keys(createTheme({ accent: 'teal', surface: '#fdf6ee', series: true }));
    const checked = new Set(
      contrastPairs.flatMap(({ foreground, background }) => [
        tokenResolver({}, 'light')(foreground).token,
        tokenResolver({}, 'light')(background).token,
        foreground,
        background,
      ]),
    );
    expect(set.filter((name) => !checked.has(name))).toEqual([
      '--aic-color-border',
      '--aic-color-border-strong',
      '--aic-color-grid',
      '--aic-color-accent-soft',
    ]);
  });
});
