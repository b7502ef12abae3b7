import { execFileSync } from 'node:child_process';

import { describe, expect, inject, it } from 'vitest';

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
