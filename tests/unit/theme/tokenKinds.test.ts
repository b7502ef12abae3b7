// @vitest-environment node
import { validateTheme } from 'ai-credits-analytics/theme';
import tokens from 'ai-credits-analytics/tokens.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { schemeValue } from '../../../src/theme/schemeValue';
import { themeTokens } from '../../../src/theme/themeTokens';
import { tokenKinds } from '../../../src/theme/tokenKinds';
import { styleRules } from '../styles/styleRules';
import { cssNames, valueIn } from '../styles/tokenValues';

/** The one issue of a theme with one token, or the value that is used. */
function judged(token: string, value: unknown): string | undefined {
  const { theme, issues } = validateTheme({ [token]: value });
  return issues[0]?.code ?? theme[token];
}

describe('the list of tokens', () => {
  it('is that of tokens.json, with a kind for each', () => {
    expect([...themeTokens.keys()].toSorted()).toEqual(cssNames(tokens).toSorted());
    const kinds = [...themeTokens.values()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => !tokenKinds.has(kind))).toEqual([]);
  });

  it('has the default colours of tokens.json, and follows where an alias points', () => {
    expect(themeTokens.get('--aic-color-surface')).toEqual({
      kind: 'color',
      follows: null,
      light: '#ffffff',
      dark: '#17181c',
    });
    expect(themeTokens.get('--aic-meter-fill')?.follows).toBe('--aic-color-accent');
    expect(valueIn(tokens, '--aic-meter-fill', 'light')).toBe('#4450c0');
  });

  it('takes every default that the style sheet writes out as a value of its token', () => {
    const defaults = styleRules
      .filter(
        ({ file, selector, context }) => file.startsWith('token') && selector === '.aic-root' && context.length === 0,
      )
      .flatMap(({ declarations }) => declarations)
      .flatMap(([, value]) => {
        const found = /^var\((--aic-[\w-]+), (.*)\)$/.exec(value);
        return found ? [[found[1] ?? '', found[2] ?? ''] as const] : [];
      })
      // A theme computes nothing, and gives no shadow of another token.
      .filter(([name, value]) => !value.includes('calc(') && !(name.includes('shadow') && value.includes('var(')));
    expect(defaults.length).toBeGreaterThan(80);
    for (const [name, value] of defaults) expect([name, judged(name, value)]).toEqual([name, value]);
  });
});

describe('a colour', () => {
  it.each([
    '#abc',
    '#abcd',
    '#AABBCC',
    '#aabbcc80',
    'rebeccapurple',
    'Transparent',
    'currentColor',
    'CanvasText',
    'rgb(1 2 3)',
    'rgb(1, 2, 3)',
    'rgba(1,2,3,0.5)',
    'rgb(10%, 20%, 30%, 1)',
    'rgb(var(--brand-rgb), 50%)',
    'hsla(175, 77%, 26%, 50%)',
    'hsl(175deg, 77%, 26%)',
    'hsl(175 77 26)',
    'hsl(none 77% 26 / none)',
    'rgb(10% 20 30%)',
    'lch(50% 40 0.5turn)',
    'hwb(1rad 10 20%)',
    'color(srgb 10% 0.5 none / 50%)',
    'RGB(10% 20% 30% / 40%)',
    'rgb(none 0 0)',
    'rgb(max(1, 2) 2 3)',
    'hsl(180deg 50% 50%)',
    'hsl(0.5turn, 50%, 50%)',
    'hsl(var(--primary))',
    'rgb(var(--brand-rgb) / 50%)',
    'hwb(180 10% 10%)',
    'lab(50% 40 -30)',
    'oklch(70% 0.1 120 / 0.5)',
    'oklch(from var(--brand) min(l, 0.5) c h)',
    'color(display-p3 1 0 0)',
    'color(from red xyz-d50 x y z / alpha)',
    'color-mix(in oklab, red 20%, #fff)',
    'color-mix(in oklch longer hue, red, 20% blue)',
    'light-dark(#fff, rgb(0 0 0))',
    'var(--brand)',
    'var(--brand, light-dark(red, blue))',
  ])('is %s', (value) => {
    expect(judged('--aic-color-accent', value)).toBe(value);
  });

  it.each([
    '12px',
    'abc',
    '#ab',
    '#abcde',
    '#xyzxyz',
    'reddish',
    'toString',
    'constructor',
    'red blue',
    'red, blue',
    'rgb(1 2)',
    'rgb(1 2 3 4 5)',
    'rgb(1px 2 3)',
    'rgb(1, 2 3)',
    'oklch(1, 2, 3)',
    'color(1 2 3)',
    'color(unknown 1 2 3)',
    'max(1, 2)',
    // With commas: numbers alone or shares alone, shares in hsl(), and nothing left out.
    'rgb(255, 100%, 120)',
    'rgb(1, 2, none)',
    'rgb(1, 2, 3deg)',
    'hsl(220, 50, 98)',
    'hsl(50%, 50%, 98%)',
    'hsl(none, 50%, 98%)',
    'rgb(1, 2, 3, 4, 5)',
    'rgb(1, 2)',
    'hwb(1, 2%, 3%)',
    // With spaces: three before the slash and one behind it, an angle at the hue's place alone and no share there.
    'rgb(15 118 110 1)',
    'rgb(15 118 110 /)',
    'rgb(15 118 110 / 1 / 1)',
    'rgb(15 118 110 / 20deg)',
    'rgb(15 118 20deg)',
    'lab(20deg 1 0.5)',
    'lch(50% 50% / -3)',
    'lch(20deg 50% 50)',
    'oklch(70% 0.1 50%)',
    'hsl(50% 50% 50%)',
    'hsl(50 50deg 50)',
    'color(srgb 1 0 20deg)',
    'color(srgb 1 0)',
    'color(foo 1 0 0)',
    'rgb(var(--rgb) / 20deg)',
    // All that min(), max() and clamp() choose from is of one kind.
    'rgb(min(1, 2%) 3 4)',
    'rgb(min(none, 1) 3 4)',
    // Relative colours have the channels of their own function.
    'oklch(from red r g b)',
    'rgb(from red r g b a)',
    'color(from red srgb x y z)',
    'color-mix(in oklab, red 120%, blue)',
    'color-mix(in oklab, red -5%, blue)',
    'color-mix(in lab shorter hue, red, blue)',
    'light-dark(red)',
    'light-dark(red, 12px)',
    'color-mix(red, blue)',
    'color-mix(in oklab, red)',
    'color-mix(in oklab, 12px, red)',
    'var(brand)',
    'var(--brand, 12px)',
    'min(1px, 2px)',
    'inherit',
  ])('is not %s', (value) => {
    expect(judged('--aic-color-accent', value)).toBe('wrong-kind');
  });
});

describe('the other kinds', () => {
  it.each([
    ['--aic-space-4', '12px'],
    ['--aic-space-4', '.5rem'],
    ['--aic-space-4', '999px'],
    ['--aic-space-4', '62rem'],
    ['--aic-space-4', '10in'],
    ['--aic-space-4', 'min(1em, var(--x, 4px))'],
    ['--aic-space-4', 'clamp(1px, 20%, 20px)'],
    ['--aic-radius-card', '50%'],
    ['--aic-z-overlay', '9999'],
    ['--aic-z-overlay', '-1'],
    ['--aic-z-overlay', 'var(--modal)'],
    ['--aic-line-height', '1.45'],
    ['--aic-series-opacity', '.5'],
    ['--aic-numeric', 'tabular-nums'],
    ['--aic-numeric', 'proportional-nums slashed-zero'],
    ['--aic-card-shadow', '0 4rem 64px -64px #12345678'],
    ['--aic-card-shadow', '0 0 0.125px 0.0625rem rgb(100 200 255 / 12.5%)'],
    ['--aic-card-shadow', 'var(--acme-shadow)'],
    ['--aic-seed-radius', 'min(1em, 12px)'],
    ['--aic-weight-semibold', '650'],
    ['--aic-weight-semibold', 'bold'],
    ['--aic-duration-fast', '0.1s'],
    ['--aic-duration-fast', '120MS'],
    ['--aic-ease-standard', 'ease-in-out'],
    ['--aic-ease-standard', 'cubic-bezier(0.2, -1, 0, 2)'],
    ['--aic-ease-standard', 'steps(4, jump-end)'],
    ['--aic-shadow-card', 'none'],
    ['--aic-shadow-card', '0 1px 2px -1px rgb(0 0 0 / 4%), inset 0 0 1px red'],
    ['--aic-shadow-card', '0 1px 2px light-dark(#0001, #0004)'],
    ['--aic-shadow-card', '0 0 0 1px var(--line)'],
    ['--aic-shadow-card', '0.3px 0.5px 0.7px hsl(0deg 0% 63% / 0.34)'],
    ['--aic-shadow-card', '0 .5rem 1rem -4px oklch(0.2 0.1 20deg / .3)'],
    ['--aic-shadow-card', '0 1px 2px hsl(100grad 0% 63%), 0 1px hsl(0.12turn 0% 63%), 0 1px hsl(12rad 0% 63%)'],
    ['--aic-shadow-card', 'inset 0 1px 0.0 0 red, red 0 1px'],
    ['--aic-shadow-card', 'var(--shadow-large)'],
    ['--aic-seed-font', '"Inter Tight", Helvetica Neue, -apple-system, sans-serif'],
    ['--aic-seed-font', 'inherit'],
    ['--aic-seed-font', 'var(--font, serif)'],
    ['--aic-seed-font', 'var(--font-inter), sans-serif'],
    ['--aic-seed-font', '"Inter", var(--fallback, "Arial", var(--last)), serif'],
    ['--aic-seed-font', '"नोटो सैन्स", メイリオ, 游ゴシック体 Medium, 맑은 고딕'],
    ['--aic-weight-semibold', 'var(--weight, bold)'],
    ['--aic-ease-standard', 'steps(2, jump-none)'],
  ])('%s takes %s', (token, value) => {
    expect(judged(token, value)).toBe(value);
  });

  it.each([
    ['--aic-space-4', 'red'],
    ['--aic-space-4', '12'],
    ['--aic-space-4', '-4px'],
    ['--aic-space-4', '12 px'],
    ['--aic-space-4', '12apples'],
    ['--aic-space-4', '4px 8px'],
    ['--aic-space-4', 'max(1px 2px)'],
    ['--aic-space-4', '999.5px'],
    ['--aic-space-4', '63rem'],
    ['--aic-space-4', '63em'],
    ['--aic-space-4', '11in'],
    ['--aic-space-4', 'max(1px, 90rem)'],
    ['--aic-space-4', '101%'],
    ['--aic-z-overlay', '1.5'],
    ['--aic-z-overlay', 'auto'],
    ['--aic-z-overlay', '10px'],
    ['--aic-line-height', '11'],
    ['--aic-line-height', '-1'],
    ['--aic-numeric', '12px'],
    ['--aic-card-shadow', '0 0 0 65px red'],
    ['--aic-card-shadow', '-65px 0 red'],
    ['--aic-card-shadow', '0 0 0 5rem red'],
    ['--aic-card-shadow', '0 0 0 1em red'],
    ['--aic-card-shadow', '0 0 0 50% red'],
    ['--aic-card-shadow', '0 0 0 max(1px, 65px) red'],
    ['--aic-card-shadow', '0 0 0 var(--aic-space-4) red'],
    ['--aic-card-shadow', '0 0 0 var(--_aic-space-4) red'],
    ['--aic-card-shadow', 'var(--aic-anything)'],
    ['--aic-space-4', 'clamp(1px, 2px)'],
    ['--aic-space-4', '1s'],
    ['--aic-weight-semibold', '0'],
    ['--aic-weight-semibold', '1001'],
    ['--aic-weight-semibold', 'heavy'],
    ['--aic-duration-fast', '120'],
    ['--aic-duration-fast', '-1s'],
    ['--aic-ease-standard', 'fast'],
    ['--aic-ease-standard', 'cubic-bezier(2, 0, 0, 1)'],
    ['--aic-ease-standard', 'cubic-bezier(0, 0, 1)'],
    ['--aic-shadow-card', 'red'],
    ['--aic-shadow-card', '1px'],
    ['--aic-shadow-card', '1px 1px 1px 1px 1px'],
    ['--aic-shadow-card', '1px 1px red blue'],
    ['--aic-seed-font', '12px'],
    ['--aic-seed-font', '"Inter" serif'],
    ['--aic-seed-font', 'Inter,'],
    ['--aic-seed-font', 'Inter, inherit'],
    ['--aic-seed-font', 'initial, Inter'],
    ['--aic-seed-font', 'Inter, unset'],
    ['--aic-seed-font', 'Inter, REVERT'],
    ['--aic-seed-font', 'revert-layer, serif'],
    ['--aic-seed-font', 'default'],
    ['--aic-seed-font', 'serif Pro'],
    ['--aic-seed-font', 'var(--font, inherit), serif'],
    ['--aic-seed-font', 'var(--font, 12px), serif'],
    ['--aic-seed-font', 'メイリオ 1'],
    ['--aic-shadow-card', '0 4px -2px #000'],
    ['--aic-shadow-card', '0 1px 2px, 0 1px -1px var(--line)'],
    ['--aic-shadow-card', '1px red 1px'],
    ['--aic-shadow-card', '1px inset 1px'],
    ['--aic-shadow-card', 'inset 1px 1px inset'],
    ['--aic-shadow-card', '0 min(0, 1px)'],
    // In px and rem alone, as the provider has it.
    ['--aic-shadow-card', '0 .5em 1em #0001'],
    ['--aic-shadow-card', '0 6pt #0001'],
    ['--aic-seed-radius', 'min(8px, 0)'],
    ['--aic-seed-radius', 'clamp(0, 1em, 8px)'],
    ['--aic-seed-radius', 'var(--radius, 0)'],
    ['--aic-seed-radius', '0.0'],
    ['--aic-weight-semibold', 'min(bold)'],
    ['--aic-ease-standard', 'steps(1, jump-none)'],
  ])('%s does not take %s', (token, value) => {
    expect(judged(token, value)).toBe('wrong-kind');
  });

  it('give zero its unit, since CSS computes with it', () => {
    expect(judged('--aic-seed-radius', '0')).toBe('0px');
    expect(judged('--aic-duration-base', ' 0 ')).toBe('0s');
  });
});

describe('a value in one scheme', () => {
  it.each([
    ['light-dark(#fff, #000)', '#fff', '#000'],
    [
      '0 1px light-dark(rgb(0 0 0 / 4%), red), 0 0 light-dark(a, b)',
      '0 1px rgb(0 0 0 / 4%), 0 0 a',
      '0 1px red, 0 0 b',
    ],
    ['light-dark(light-dark(a, b), c)', 'a', 'c'],
    ['LIGHT-DARK(a, b)', 'a', 'b'],
    ['var(--x-light-dark)', 'var(--x-light-dark)', 'var(--x-light-dark)'],
    ['#4450c0', '#4450c0', '#4450c0'],
  ])('%s is %s, or %s', (value, light, dark) => {
    expect([schemeValue(value, 'light'), schemeValue(value, 'dark')]).toEqual([light, dark]);
  });

  it('has no light-dark() left, whatever is taken for a colour', () => {
    const color = fc.letrec<{ color: string }>((tie) => ({
      color: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('#fff', 'red', 'rgb(1 2 3 / 4%)', 'var(--x)'),
        fc.tuple(tie('color'), tie('color')).map(([one, other]) => `light-dark(${one}, ${other})`),
        fc.tuple(tie('color'), tie('color')).map(([one, other]) => `color-mix(in oklab, ${one} 20%, ${other})`),
      ),
    })).color;
    fc.assert(
      fc.property(color, (value) => {
        fc.pre(value.length <= 512);
        expect(judged('--aic-color-accent', value)).toBe(value);
        expect(schemeValue(value, 'dark')).not.toContain('light-dark');
        expect(judged('--aic-color-accent', schemeValue(value, 'light'))).toBe(schemeValue(value, 'light'));
      }),
    );
  });
});
