import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { cssRules, selectorsOf } from './cssRules';

const fromConsumer = () => createRequire(join(inject('consumers').react19, 'app.cjs'));
const sheet = (file: string): string => readFileSync(fromConsumer().resolve(`ai-credits-analytics/${file}`), 'utf8');
const withoutMap = (css: string): string => css.replace(/\/\*# sourceMappingURL.*\*\//, '').trim();

const IN_KEYFRAMES = /^@keyframes /;

describe('styles.css', () => {
  const rules = () => cssRules(sheet('styles.css'));

  it('selects nothing but its own: each compound begins with a class of the prefix', () => {
    const selectors = rules()
      .filter(({ prelude, around }) => !prelude.startsWith('@') && !around.some((outer) => IN_KEYFRAMES.test(outer)))
      .flatMap(({ prelude }) => selectorsOf(prelude))
      // Every element of ours, and some of these: it weighs what a class does.
      .filter(
        (selector) =>
          !/^\[class\^=.{0,6}\](:where\((:not\(\.aic-root\)|\[hidden\]|\[color\]|svg, ?svg \*)\))+(:before|:after)?$/.test(
            selector,
          ),
      )
      // What stands in :nth-child() and its like, and in :lang(), is no selector.
      .map((selector) => selector.replace(/:(?:nth-[\w-]+|lang)\([^)]*\)/g, ':nth'))
      // What stands in :where() weighs nothing, but selects as if it stood there itself.
      .map((selector) => selector.replace(/:where\(((?:[^()]|\([^()]*\))*)\)/g, '$1'));
    expect(selectors.length).toBeGreaterThan(50);
    const foreign = selectors.filter((selector) =>
      selector
        .split(/\s*[ >+~]\s*(?![^(]*\))/)
        .some(
          (compound) =>
            !/^\.aic-[\w-]+/.test(compound) || /(^|[^-\w.:[(])\*|(^|[\s>+~(,])[a-z]+[\s.:[>+~),]/.test(compound),
        ),
    );
    expect(foreign).toEqual([]);
  });

  it('names no animation, layer, container or property outside the prefix', () => {
    const text = sheet('styles.css');
    const names = [...text.matchAll(/@(?:keyframes|layer|property|counter-style)\s+([\w-]+)/g)].map(([, name]) => name);
    expect(names.filter((name) => !/^(aic|--_?aic)/.test(name ?? ''))).toEqual([]);
    const containers = [...text.matchAll(/container(?:-name)?:([a-z][\w-]*)/g)].map(([, name]) => name);
    expect(containers.filter((name) => !/^(aic-|none$|inherit$)/.test(name ?? ''))).toEqual([]);
    const declared = [...text.matchAll(/[{;]\s*(--[\w-]+)\s*:/g)].map(([, name]) => name);
    expect(declared.filter((name) => name?.startsWith('--_aic-') !== true)).toEqual([]);
  });

  it('loads nothing: no url(), no @import, no font', () => {
    expect(sheet('styles.css')).not.toMatch(/url\(|@import|@font-face/);
  });

  it('is in no layer, so that the rules of an unlayered page do not win by that alone', () => {
    expect(rules().filter(({ prelude }) => prelude.startsWith('@layer'))).toEqual([]);
  });

  it('writes raw colours only where tokens are declared', () => {
    const raw = rules()
      .filter(({ declarations }) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|lab|lch)a?\(/i.test(declarations))
      .filter(({ declarations }) => !declarations.includes('--_aic-'));
    expect(raw.map(({ prelude }) => prelude)).toEqual([]);
  });
});

it('styles.layer.css holds the same rules, every one in the layer aic', () => {
  const plain = cssRules(sheet('styles.css')).filter(({ prelude }) => !prelude.startsWith('@'));
  const layered = cssRules(sheet('styles.layer.css')).filter(({ prelude }) => !prelude.startsWith('@'));
  expect(layered.length).toBe(plain.length);
  expect(layered.filter(({ around }) => around[0] !== '@layer aic')).toEqual([]);
});

it('styles-text is styles.css as a string', () => {
  const { stylesText } = fromConsumer()('ai-credits-analytics/styles-text');
  expect(withoutMap(stylesText)).toBe(withoutMap(sheet('styles.css')));
});

it('tokens.json is plain JSON that a build script can read', () => {
  const tokens = fromConsumer()('ai-credits-analytics/tokens.json');
  expect(Object.keys(tokens).length).toBeGreaterThan(0);
});
