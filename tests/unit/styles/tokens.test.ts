// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';

import tokens from 'ai-credits-analytics/tokens.json';
import { describe, expect, it } from 'vitest';

import { styleRules, styleSheets } from './styleRules';
import { cssNames, valueIn } from './tokenValues';

/** Where tokens are resolved: their values, and what schemes, readers and paper make of them. */
const TOKEN_SHEETS = new Set(['tokens.css', 'token-schemes.css']);
/** Colours that no drawing uses, and those of the series. */
const HTML_COLORS =
  /^--_aic-(series-|button-|tab-|tooltip-|skeleton|focus-ring|table-row-hover|color-(active|raised|caution|critical))/;
const css = [...styleSheets.values()].join('\n');
const names = cssNames(tokens);
const seeds = names.filter((name) => name.startsWith('--aic-seed-'));
const declared = styleRules
  .filter(({ file, context }) => TOKEN_SHEETS.has(file) && context.length === 0)
  .flatMap(({ declarations }) => declarations)
  .filter(([property]) => property.startsWith('--_aic-'));
/** A custom property that a component writes about one element, or a rule about the parts of one, is no token. */
const LOCAL = /^--_aic-(period|tooltip|chart|table)-(room|shift|drop|x|y|lines|step|turn)$/;

describe('tokens.json and the style sheets', () => {
  it('name the same tokens', () => {
    const read = new Set([...css.matchAll(/var\((--aic-[\w-]+)/g)].map(([, name]) => name));
    expect([...read].toSorted()).toEqual(names.toSorted());
    const publicNames = declared.map(([property]) => property.replace('--_aic-', '--aic-'));
    expect([...publicNames, ...seeds].toSorted()).toEqual(names.toSorted());
  });

  it('resolve each token on the root as the public one or its default', () => {
    const wrong = declared.filter(
      ([property, value]) =>
        !value.startsWith(`var(${property.replace('--_aic-', '--aic-')}, `) || !value.endsWith(')'),
    );
    expect(wrong).toEqual([]);
  });

  it('use every token, and none that is not there', () => {
    const used = new Set([...css.matchAll(/var\((--_aic-[\w-]+)/g)].map(([, name]) => name));
    const known = new Set(declared.map(([property]) => property));
    expect([...known].filter((name) => !used.has(name))).toEqual([]);
    expect([...used].filter((name) => name !== undefined && !known.has(name) && !LOCAL.test(name))).toEqual([]);
  });

  it('give every colour the same value, light and dark', () => {
    const modern = styleRules
      .filter(({ file, context }) => TOKEN_SHEETS.has(file) && context.some((at) => at.startsWith('@supports')))
      .flatMap(({ declarations }) => declarations);
    const pairs = modern.flatMap(([property, value]) => {
      const pair = /^var\(--aic-(?:color|series)-[\w-]+, light-dark\((#\w+), (#\w+)\)\)$/.exec(value);
      return pair ? [[property.replace('--_aic-', '--aic-'), long(pair[1] ?? ''), long(pair[2] ?? '')] as const] : [];
    });
    expect(pairs).toHaveLength(35);
    for (const [name, light, dark] of pairs)
      expect([name, valueIn(tokens, name, 'light'), valueIn(tokens, name, 'dark')]).toEqual([name, light, dark]);
  });

  it('print in the light values, whatever the scheme of the page and the brand', () => {
    const printed = styleRules
      .filter(({ file, context }) => TOKEN_SHEETS.has(file) && context.join() === '@media print')
      .flatMap(({ declarations }) => declarations);
    expect(printed.length).toBeGreaterThan(10);
    for (const [property, value] of printed)
      expect([property, long(value)]).toEqual([
        property,
        valueIn(tokens, property.replace('--_aic-', '--aic-'), 'light'),
      ]);
  });

  it('leave no colour of a part to the brand where colours are forced: each is a role or a system colour', () => {
    const forced = styleRules
      .filter(({ context }) => context.some((at) => at.includes('forced-colors')))
      .flatMap(({ declarations }) => declarations);
    const taken = new Set(forced.map(([property]) => property));
    const colors = declared.filter(([, value]) => /, (var\(--_aic-(color|card-bg|chart-separator)|#)/.test(value));
    const open = colors
      .map(([property]) => property)
      // What only HTML uses is mapped by the browser; a series is drawn in CanvasText and told apart by its pattern.
      .filter((property) => !taken.has(property) && !HTML_COLORS.test(property));
    expect(open).toEqual([]);
  });

  it('fall back to the light value where a browser knows no light-dark()', () => {
    const plain = declared.flatMap(([property, value]) => {
      const color = /, (#\w{3,6})\)$/.exec(value);
      return color && !value.includes('seed')
        ? [[property.replace('--_aic-', '--aic-'), long(color[1] ?? '')] as const]
        : [];
    });
    expect(plain.length).toBeGreaterThan(30);
    for (const [name, light] of plain) expect([name, valueIn(tokens, name, 'light')]).toEqual([name, light]);
  });

  it('keep colours out of every other sheet: a brand reaches all of them', () => {
    const systemColors = /\b(Canvas|CanvasText|Highlight|HighlightText|LinkText|GrayText|ButtonText|ButtonFace)\b/g;
    const raw = styleRules
      .filter(({ file }) => !TOKEN_SHEETS.has(file))
      .flatMap(({ file, selector, declarations }) =>
        declarations.flatMap(([property, value]) =>
          /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|light-dark)\(|\b(white|black|red|gray)\b/i.test(
            value.replace(systemColors, ''),
          )
            ? [`${file} ${selector} ${property}: ${value}`]
            : [],
        ),
      );
    expect(raw).toEqual([]);
  });

  it('are read by their private names: the only public one in a component is the font seed', () => {
    const found = styleRules
      .filter(({ file }) => !TOKEN_SHEETS.has(file))
      .flatMap(({ declarations }) => declarations.flatMap(([, value]) => [...value.matchAll(/var\((--aic-[\w-]+)/g)]))
      .map(([, name]) => name);
    expect(found).toEqual(['--aic-seed-font']);
  });
});

const look = '../shared/look/tokens.json';
describe.skipIf(!existsSync(look))('the look', () => {
  it('has the same series and semantic colours, light and dark', () => {
    const reference: unknown = JSON.parse(readFileSync(look, 'utf8'));
    const colors = names.filter((name) => /^--aic-(series|color)-/.test(name));
    // What the look does not have as a value of its own.
    const derived = new Set(['--aic-color-accent', '--aic-color-link', '--aic-series-opacity']);
    for (const name of colors.filter((color) => !derived.has(color)))
      for (const mode of ['light', 'dark'] as const)
        expect([name, mode, valueIn(tokens, name, mode)]).toEqual([name, mode, valueIn(reference, name, mode)]);
  });
});

/** '#abc' is '#aabbcc'. */
function long(hex: string): string {
  return hex.length === 4 ? `#${hex.slice(1).replace(/./g, '$&$&')}` : hex;
}
