// @vitest-environment node
import { isThemeValue } from 'ai-credits-analytics/theme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cssTokens, onlyDeclaration } from './cssReading';

const ALLOWED_FUNCTIONS =
  /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|var|min|max|clamp|cubic-bezier|steps)\($/i;

/** Pieces of which good and bad values are made, and single characters that have a meaning in CSS or HTML. */
const PIECES = [
  ...' \t\n\r\f\u0000\\;:{}()[]<>@!,./*+-%#"\'=&~^$|?`',
  ...'aAbfruUxz019_メ\u3164\u0947\u00e9\uff1b\uff5b\uff08\u202e\u2066\ufeff\u00a0\u2028\u212a\u0131\ud800',
  'url(',
  'rgb(',
  'var(',
  'calc(',
  'light-dark(',
  'expression(',
  'image-set(',
  'attr(',
  'env(',
  'src(',
  '/*',
  '*/',
  '<!--',
  '-->',
  '--x',
  'red',
  '#fff',
  '12px',
  '"a"',
  "'a'",
  '!important',
  'U+26',
  'a"b',
  '</style>',
  '\\75rl(',
];

const anyValue = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 40, unit: 'binary' }),
);

describe('what a value may be', () => {
  it.each([
    'red',
    '#0f766e',
    '#0f766e80',
    'rgb(15 118 110 / 50%)',
    'rgba(15, 118, 110, .5)',
    'oklch(0.55 0.1 180deg)',
    'oklch(from var(--brand) min(l, 0.51) c h)',
    'color(display-p3 0.1 0.5 0.4)',
    'color-mix(in oklab, var(--brand) 12%, white)',
    'light-dark(#0f766e, #2dd4bf)',
    'CanvasText',
    'clamp(1rem, var(--gap, 10%), 2rem)',
    '9999',
    '999.5px',
    '0.123456px',
    '#12345678',
    'var(--blue-9000)',
    'color(rec2020 0.1234567 0 0)',
    '0 1px 2px #1011140a, 0 0 0 1px rgb(0 0 0 / 4%)',
    '"Source Sans 3", system-ui, sans-serif',
    "'Noto Sans \u65e5\u672c'",
    // Devanagari writes vowels as marks that combine with the letter before.
    '"नोटो सैन्स", sans-serif',
    'メイリオ, 微软雅黑, 맑은 고딕',
    'var(--font-inter), sans-serif',
    'cubic-bezier(0.2, 0, 0, 1)',
    '120ms',
  ])('%s is one', (value) => {
    expect(isThemeValue(value)).toBe(true);
    expect(onlyDeclaration(`a{--x:${value}}`)).toEqual(['--x', value]);
  });

  it.each([
    'red;position:fixed',
    'red}body{display:none',
    'url(https://example.com/x.png)',
    'URL(x)',
    'u\\72l(x)',
    '\\75rl(x)',
    'url (x) url(x)',
    'src("x")',
    'image(red)',
    'image-set("x" 1x)',
    '-webkit-image-set("x" 1x)',
    'cross-fade(red, red)',
    'element(#a)',
    'attr(data-secret)',
    'env(safe-area-inset-top)',
    'expression(alert(1))',
    'if(style(--x: 1): red)',
    'paint(x)',
    '--host-function(1)',
    '</style><script>alert(1)</script>',
    '<!--',
    '-->',
    '@import "x"',
    'red /* open',
    'red /**/',
    '"a" /* "b" */',
    'red !important',
    'rgb(0 0 0',
    'rgb 0 0 0)',
    ')(',
    '[a]',
    '{a}',
    'red\n',
    'red\u0000',
    'r\ted',
    '"open',
    '"a\'',
    '"a;b"',
    '"a\\"b"',
    '"a\u202eb"',
    '"a\nb"',
    '"a\u3164b"',
    '"a\ufe0fb"',
    '\u3164red',
    'メvar(--x)',
    'メ(1)',
    'メ;red',
    '1000メ',
    'red\u202e',
    '\u2066red',
    '\uff52\uff45\uff44',
    'red\uff1bposition\uff1afixed',
    'rgb\uff08 0 0 0 \uff09',
    '\u212ahz',
    'a:b',
    'a=b',
    'a&b',
    'a|b',
    '$a',
    '`a`',
    '',
    '   ',
  ])('%j is none', (value) => {
    expect(isThemeValue(value)).toBe(false);
  });

  it.each([
    '0 0 0 100vmax red',
    ...['vw', 'VH', 'vmin', 'vmax', 'svw', 'lvh', 'dvh', 'vi', 'dvb', 'cqw', 'cqh', 'cqi', 'cqb', 'cqmax'].map(
      (unit) => `1.5${unit}`,
    ),
    '99999999px',
    '1000px',
    '1000.5rem',
    '1000%',
    '99999',
    '-12345',
    '0 0 0 1000px red',
    '1e99',
    '1E9px',
    '1e+9',
    '1e-9',
    'calc(999px * 999)',
    'calc(1px / 0.00001)',
    'calc(999px + 999px)',
    'calc(1px - -999px)',
    'max(1px - -999px)',
    'max(1px / 0.001, 2px)',
    'max((1px) / 0.001, 2px)',
    'min(999px, max(1px / .001))',
    'var(--x, calc(999px * 9))',
    '(1px)',
  ])('%j is none, for nothing in it says where it ends', (value) => {
    expect(isThemeValue(value)).toBe(false);
  });

  it('is a string: nothing that only turns into one', () => {
    for (const value of [null, undefined, 12, true, ['red'], Object('red'), { toString: () => 'red' }, Symbol('red')])
      expect(isThemeValue(value)).toBe(false);
  });

  it('is not looked at beyond 512 characters, however long it is', () => {
    expect(isThemeValue('a'.repeat(512))).toBe(true);
    expect(isThemeValue('a'.repeat(513))).toBe(false);
    expect(isThemeValue(`${'min('.repeat(100)}1px${')'.repeat(100)}`)).toBe(true);
    for (const piece of ['a', '(', '"', '/', 'rgb(', '"a"']) expect(isThemeValue(piece.repeat(1_000_000))).toBe(false);
  });
});

describe('whatever is taken', () => {
  it('is the value of one declaration to the parsers of CSS, and ends where it was said to end', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyValue, (value) => {
        if (!isThemeValue(value)) return;
        taken += 1;
        expect(onlyDeclaration(`a{--x:${value}}`)).toEqual(['--x', value.trim()]);
        expect(onlyDeclaration(`a{--x:${value};}`)).toEqual(['--x', value.trim()]);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('holds no address, no comment, no broken string and no function but those that compute', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        if (!isThemeValue(value)) return;
        for (const [type, text] of cssTokens(value)) {
          expect(type).not.toMatch(/^(url|bad-url|bad-string|comment|at-keyword|CDO|CDC|semicolon|[{}[\]])(-token)?$/);
          if (type === 'function-token') expect(text).toMatch(ALLOWED_FUNCTIONS);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is printable ASCII outside quotes, or Kana, Han and Hangul, so that no editor and no log shows it as something else', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        if (isThemeValue(value))
          expect(value.replace(/"[^"]*"|'[^']*'/g, '')).toMatch(/^[ -~\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]*$/);
      }),
    );
  });
});
