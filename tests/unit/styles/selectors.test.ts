// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { styleRules, styleSheets } from './styleRules';

const isStep = (context: readonly string[]) => context.some((at) => at.startsWith('@keyframes'));
const rules = styleRules.filter(({ context }) => !isStep(context));
const selectors = rules.flatMap(({ file, selector }) =>
  selector.split(/,(?![^(]*\))/).map((one) => `${file} ${one.trim()}`),
);

/** Not tab stops themselves: the day in it that has the focus has the ring. */
const SHOWS_FOCUS_INSIDE = new Set(['.aic-chart-surface']);

/** Every element of ours but the roots, and some of these: one attribute selector each, which weighs what a class does. */
const OWN_ELEMENTS = [
  "[class^='aic-']:where(:not(.aic-root))",
  "[class^='aic-']:where(:not(.aic-root))::before",
  "[class^='aic-']:where(:not(.aic-root))::after",
  "[class^='aic-']:where([hidden])",
  "[class^='aic-']:where([color])",
  "[class^='aic-']:where(svg, svg *):where(:not(.aic-root))",
];

/** Class, attribute, pseudo-class or pseudo-element, each of them ours or without a name of its own. */
const PIECE = /\.aic-[\w-]+|\[(?:data-aic-|aria-)?[\w-]+(?:[*^$]?='[^']*')?\]|::?[\w-]+(?:\([^()]*\))?/g;

describe('what the style sheets reach', () => {
  it('is .aic- classes alone: no element, no id, no universal selector, nothing on :root', () => {
    const foreign = selectors.filter((entry) => {
      const selector = entry.slice(entry.indexOf(' ') + 1);
      if (OWN_ELEMENTS.includes(selector)) return false;
      const compounds = selector.replace(/\([^()]*\)/g, '()').split(/\s*[>+~]\s*|\s+/);
      return compounds.some((compound) => !compound.startsWith('.aic-') || compound.replace(PIECE, '') !== '');
    });
    expect(foreign).toEqual([]);
    expect(selectors.filter((selector) => /:root|:host|:is\(|:where\(/.test(selector))).toEqual(
      OWN_ELEMENTS.map((selector) => `reset.css ${selector}`),
    );
  });

  it('is in no layer, loads nothing, and declares nothing that a shadow root would not read', () => {
    for (const [file, css] of styleSheets) {
      if (file.startsWith('styles.')) continue;
      // A docked tooltip stands against the position that a script wrote into it.
      const plain = css.replace('transform: none !important', '');
      expect(
        plain.match(/@(layer|import|property|font-face|charset)\b|url\(|!important|expression\(/g),
        file,
      ).toBeNull();
    }
  });

  it('has no rule without a declaration: one that lost its last is a fault', () => {
    expect(rules.filter(({ declarations }) => declarations.length === 0).map(({ selector }) => selector)).toEqual([]);
  });

  it('names keyframes, containers and counters with the prefix', () => {
    const names = styleRules.flatMap(({ context, declarations }) => [
      ...context.flatMap((at) => /^@(?:keyframes|container) ([a-z][\w-]*)/.exec(at)?.[1] ?? []),
      ...declarations.flatMap(([property, value]) =>
        /^(animation(-name)?|container(-name)?)$/.test(property) && value !== 'none'
          ? (value.split(/[ /]/)[0] ?? '')
          : [],
      ),
    ]);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !name.startsWith('aic-'))).toEqual([]);
  });

  it('lays out by logical properties: no left or right of a box', () => {
    const physical = /^(margin|padding|border|inset)?-?(left|right)(-|$)/;
    const found = rules.flatMap(({ file, selector, declarations }) =>
      declarations.flatMap(([property]) => (physical.test(property) ? [`${file} ${selector} ${property}`] : [])),
    );
    const sides = rules.flatMap(({ file, selector, declarations }) =>
      declarations.flatMap(([property, value]) =>
        /^(float|clear|text-align|text-align-last|caption-side|justify-(content|self|items)|transform-origin)$/.test(
          property,
        ) && /\b(left|right)\b/.test(value)
          ? [`${file} ${selector} ${property}: ${value}`]
          : [],
      ),
    );
    // Digits run left to right in every script and line up at their right end; the marker is placed by script.
    expect(sides.toSorted()).toEqual([
      'chart-tooltip.css .aic-chart-tooltip-figure, .aic-chart-tooltip-share text-align: right',
      'chart-tooltip.css .aic-chart-tooltip-share, .aic-chart-tooltip-head + .aic-chart-tooltip-head text-align: right',
      'product-table.css .aic-table-cell text-align: right',
      'product-table.css .aic-table-cell:last-child .aic-table-figure text-align: right',
      'trend-chart.css .aic-chart-marker justify-self: left',
    ]);
    // Placed by script at a distance from the plot's left edge, whichever way text runs.
    expect(found).toEqual(['chart-tooltip.css .aic-chart-tooltip left']);
  });

  it('shows the focus: what takes an outline away gives one back to the focus it can see', () => {
    const outlines = rules.flatMap(({ selector, declarations }) =>
      declarations.flatMap(([property, value]) => (property === 'outline' ? [{ selector, value }] : [])),
    );
    const owner = (selector: string) => /\.aic-[\w-]+/.exec(selector)?.[0] ?? '';
    const shown = new Set(
      outlines
        .filter(({ value }) => value !== '0' && value !== 'none')
        .flatMap(({ selector }) =>
          selector
            .split(',')
            .filter((one) => one.includes(':focus'))
            .map((one) => owner(one)),
        ),
    );
    const taken = outlines
      .filter(({ value }) => value === '0' || value === 'none')
      .map(({ selector }) => owner(selector));
    expect(taken.filter((name) => !shown.has(name) && !SHOWS_FOCUS_INSIDE.has(name))).toEqual([]);
  });
});
