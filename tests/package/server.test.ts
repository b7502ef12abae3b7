import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, inject, it } from 'vitest';

import { bundleStates } from '../states/bundleStates';

import type { RenderedState, RenderedStates } from '../states/renderAll';

interface Rendered {
  readonly version: string;
  readonly html: string;
}

function render(react: 'react18' | 'react19', format: 'mjs' | 'cjs', page: 'dashboard' | 'mixed'): Rendered {
  const cwd = inject('consumers')[react];
  return JSON.parse(execFileSync('node', [`render.${format}`, page], { cwd, encoding: 'utf8' }));
}

/** What a reader sees, without the marks by which writing directions are kept apart. */
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/[\u2066-\u2069\u200E\u200F]/g, '');

describe.each([
  ['React 18', 'ESM', 'react18', 'mjs', '18.3.1'],
  ['React 18', 'CommonJS', 'react18', 'cjs', '18.3.1'],
  ['React 19', 'ESM', 'react19', 'mjs', '19.3.1'],
  ['React 19', 'CommonJS', 'react19', 'cjs', '19.3.1'],
] as const)('the tarball in plain Node, %s, %s', (_react, _format, react, format, expected) => {
  it('renders the dashboard with the figures of the sample', () => {
    const { version, html } = render(react, format, 'dashboard');
    expect(version).toBe(expected);
    expect(textOf(html)).toContain('412,380');
  });

  it('draws the areas of the chart: one path for each of six products, with finite numbers', () => {
    const { html } = render(react, format, 'dashboard');
    const areas = html.match(/<path[^>]* d="M[^"]{100,}"/g) ?? [];
    expect(areas.length).toBeGreaterThanOrEqual(6);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('writes no style attribute and no style element', () => {
    const { html } = render(react, format, 'dashboard');
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/<style/);
  });

  it('has one context through all entries: a provider of one is heard by the parts of the others', () => {
    const { html } = render(react, format, 'mixed');
    const text = textOf(html);
    expect(html.match(/lang="de"/g)?.length).toBe(3);
    // The total of the table, written as in German.
    expect(text).toContain('412.380');
    expect(text).not.toContain('412,380');
  });
});

it('renders the same whichever the format and the React', () => {
  const { html } = render('react19', 'mjs', 'dashboard');
  expect(render('react19', 'cjs', 'dashboard').html).toBe(html);
  expect(render('react18', 'mjs', 'dashboard').html.length).toBe(render('react18', 'cjs', 'dashboard').html.length);
});

/**
 * What is streamed without what React adds: its script, and in version 18 a NUL character where a letter of several bytes
 * would lie across two chunks, which browsers skip.
 */
const withoutScripts = (html: string): string => html.replace(/<script>.*?<\/script>/gs, '').replaceAll('\0', '');

/** Markup in which no text or attribute of ours must end up, whoever gave it. */
const FORBIDDEN = [
  /\sstyle\s*=/i,
  /<style/i,
  /<script/i,
  /<img/i,
  /javascript:/i,
  /evil\.example/,
  /NaN|Infinity|undefined|\[object/,
];

describe.each([
  ['React 18', 'react18', '18.3.1'],
  ['React 19', 'react19', '19.3.1'],
] as const)('every component in every state, with %s in plain Node', (_name, react, version) => {
  let all: RenderedStates;
  const of = (component: string, state: string): RenderedState | undefined =>
    all.rendered.find((one) => one.component === component && one.state === state && one.setting === 'plain');

  beforeAll(async () => {
    const folder = inject('consumers')[react];
    await bundleStates({
      entry: 'renderAll.tsx',
      outfile: join(folder, 'renderAll.mjs'),
      target: 'node',
      react: 'host',
    });
    execFileSync('node', ['renderAll.mjs', 'rendered.json'], { cwd: folder, stdio: 'inherit' });
    all = JSON.parse(readFileSync(join(folder, 'rendered.json'), 'utf8'));
  });

  it('is rendered without a name of the browser in the process, and no component of the package is left out', () => {
    expect(all.version).toBe(version);
    expect(all.domGlobals).toEqual([]);
    expect([...new Set(all.rendered.map(({ component }) => component))].toSorted()).toEqual(all.components.toSorted());
    expect(all.rendered.length).toBeGreaterThan(500);
  });

  it('has no style attribute, no style element, no text of a host as markup, and no figure that is none', () => {
    const found = all.rendered.flatMap(({ component, state, setting, html, streamed }) =>
      FORBIDDEN.filter((what) => what.test(html) || what.test(withoutScripts(streamed))).map(
        (what) => `${component}, ${state}, ${setting}: ${what.source}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('streams from a boundary whose data is late what it renders at once', () => {
    for (const { component, state, setting, html, streamed } of all.rendered) {
      const name = `${component}, ${state}, ${setting}`;
      expect(streamed, name).toMatch(/\$RC\("B:0","S:0"\)/);
      expect(textOf(withoutScripts(streamed)).replace('Usage is on its way', '').trim(), name).toBe(
        textOf(html).trim(),
      );
    }
  });

  it.each([
    ['mode stacked', 6],
    ['mode share', 6],
    ['mode lines', 6],
    ['130 products', 4],
  ] as const)('draws the chart in %s with %i paths, in the coordinates it keeps at every size', (state, count) => {
    const { html = '', streamed = '' } = of('CreditsTrendChart', state) ?? {};
    const drawn = html.match(/<path[^>]* class="aic-chart-(area|line)[^>]* d="M[^"]+"/g) ?? [];
    expect(drawn.length).toBeGreaterThanOrEqual(count);
    // 30 days are 29 units wide, and the height is 2,880 units: a size in pixels is not known and not needed.
    expect(html).toContain('viewBox="0 0 29 2880"');
    expect(streamed.match(/ d="M[^"]*"/g)).toEqual(html.match(/ d="M[^"]*"/g));
  });
});
