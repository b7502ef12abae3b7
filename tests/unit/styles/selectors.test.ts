// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { styleRules, styleSheets } from './styleRules';

const isStep = (context: readonly string[]) => context.some((at) => at.startsWith('@keyframes'));
const rules = styleRules.filter(({ context }) => !isStep(context));

/** The selectors of a list: a comma inside brackets divides none. */
function listed(selector: string): string[] {
  const list: string[] = [''];
  let depth = 0;
  for (const char of selector) {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    if (char === ',' && depth === 0) list.push('');
    else list.push(`${list.pop() ?? ''}${char}`);
  }
  return list.map((one) => one.trim());
}

const selectors = rules.flatMap(({ file, selector }) => listed(selector).map((one) => `${file} ${one}`));

/** A selector with what is in each `:where(…)` as if it stood there itself, or without it, as it weighs nothing. */
function opened(selector: string, inside: 'kept' | 'dropped'): string {
  const [open] = /:where\(/.exec(selector) ?? [];
  if (open === undefined) return selector;
  const start = selector.indexOf(open);
  const from = start + open.length;
  let end = from;
  for (let depth = 1; depth > 0; end += 1) depth += selector[end] === '(' ? 1 : selector[end] === ')' ? -1 : 0;
  const content = inside === 'kept' ? selector.slice(from, end - 1) : '';
  return opened(`${selector.slice(0, start)}${content}${selector.slice(end)}`, inside);
}

/** Not tab stops themselves: the day in it that has the focus has the ring. */
const SHOWS_FOCUS_INSIDE = new Set(['.aic-chart-surface']);

/** Every element of ours but the roots, and some of these: one attribute selector each, which weighs what a class does. */
const OWN_ELEMENTS: ReadonlySet<string> = new Set([
  "[class^='aic-']:where(:not(.aic-root))",
  "[class^='aic-']:where(:not(.aic-root))::before",
  "[class^='aic-']:where(:not(.aic-root))::after",
  "[class^='aic-']:where([hidden])",
  "[class^='aic-']:where([color])",
  "[class^='aic-']:where(svg, svg *):where(:not(.aic-root))",
]);

/** One class, how a person touches it, and what is drawn before or behind it. */
const ONE_CLASS = /^[\s>+~]*\.aic-[\w-]+(?::(?:hover|active|focus|focus-visible|disabled))?(?:::[\w-]+)?$/;

/** Class, attribute, pseudo-class or pseudo-element, each of them ours or without a name of its own. */
const PIECE = /\.aic-[\w-]+|\[(?:data-aic-|aria-)?[\w-]+(?:[*^$]?='[^']*')?\]|::?[\w-]+(?:\([^()]*\))?/g;

describe('what the style sheets reach', () => {
  it('is .aic- classes alone: no element, no id, no universal selector, nothing on :root', () => {
    const foreign = selectors.filter((entry) => {
      const selector = entry.slice(entry.indexOf(' ') + 1);
      if (OWN_ELEMENTS.has(selector)) return false;
      const compounds = opened(selector, 'kept')
        .replace(/\([^()]*\)/g, '()')
        .split(/\s*[>+~]\s*|\s+/);
      return compounds.some((compound) => !compound.startsWith('.aic-') || compound.replace(PIECE, '') !== '');
    });
    expect(foreign).toEqual([]);
    expect(selectors.filter((selector) => /:root|:host|:is\(/.test(selector))).toEqual([]);
  });

  it('weighs one class, so that a class of the host that comes after it wins, in every state', () => {
    const heavier = selectors.filter((entry) => {
      const selector = entry.slice(entry.indexOf(' ') + 1);
      return !OWN_ELEMENTS.has(selector) && !ONE_CLASS.test(opened(selector, 'dropped'));
    });
    expect(heavier).toEqual([]);
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
      'chart-table.css .aic-chart-number text-align: right',
      'chart-tooltip.css .aic-chart-tooltip-figure, .aic-chart-tooltip-share text-align: right',
      'chart-tooltip.css .aic-chart-tooltip-share, :where(.aic-chart-tooltip-head) + .aic-chart-tooltip-head text-align: right',
      'product-table.css .aic-table-cell text-align: right',
      'product-table.css :where(.aic-table-cell:last-child) .aic-table-figure text-align: right',
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
