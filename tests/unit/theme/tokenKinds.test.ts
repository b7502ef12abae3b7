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
    ['--aic-seed-font', '"Inter Tight", Helvetica Neue, -apple-system, sans-serif'],
    ['--aic-seed-font', 'inherit'],
    ['--aic-seed-font', 'var(--font, serif)'],
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
