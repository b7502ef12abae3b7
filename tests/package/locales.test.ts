import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';

/** The catalogues as they stand in the sources, by key. */
const sources = new Map(
  Object.entries(import.meta.glob<Readonly<Record<string, object>>>('../../src/locales/*.ts', { eager: true })).flatMap(
    ([path, module]) => Object.values(module).map((words) => [path.replace(/^.*\/|\.ts$/g, ''), words] as const),
  ),
);
/** Pseudo words are for tests and reviews: they may be long. */
const languages = [...sources].filter(([tag]) => tag !== 'pseudo');

/** Bytes that a catalogue may take in a page, minified and gzipped, with its letters as they are. */
const GZIP_LIMIT = 2_000;

const root = (): string => join(inject('consumers').react19, 'node_modules', 'ai-credits-analytics');

async function gzippedSize(tag: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(root(), 'dist', 'locales', `${tag}.js`)],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

it('the package has every catalogue of the sources, and the pseudo one', () => {
  const built = readdirSync(join(root(), 'dist', 'locales')).filter((file) => file.endsWith('.js'));
  expect(built.sort()).toEqual([...sources.keys()].map((tag) => `${tag}.js`).sort());
  expect(languages).toHaveLength(16);
});

describe.each(languages)('catalogue %s as it is built', (tag, source) => {
  it('takes less than 2,000 bytes of its page, gzipped', async () => {
    expect(await gzippedSize(tag)).toBeLessThan(GZIP_LIMIT);
  });

  it('says the whole page as its sources do', async () => {
    const load = (file: string) => import(pathToFileURL(join(root(), 'dist', file)).href);
    const { CreditsDashboard, CreditsProvider } = await load('index.js');
    const { createCreditUsage } = await load('metrics.js');
    const { novemberSample } = await load('testing.js');
    const [packed] = Object.values(await load(`locales/${tag}.js`));
    const require = createRequire(join(inject('consumers').react19, 'node_modules', 'react', 'package.json'));
    const { createElement } = require('react');
    const { renderToString } = require('react-dom/server');
    const { input, now } = novemberSample();
    const { usage } = createCreditUsage(input);
    const page = (messages: unknown): string =>
      renderToString(
        createElement(CreditsProvider, { locale: tag, messages }, createElement(CreditsDashboard, { usage, now })),
      );
    expect(page(packed)).toBe(page(source));
    expect(page(packed)).not.toMatch(/\{\w+\}|undefined|\|/);
    if (tag !== 'en') expect(page(packed)).not.toContain('Credits by Product');
  });

  it('is plain data, the same from either kind of module', async () => {
    const [packed] = Object.values(await import(pathToFileURL(join(root(), 'dist', 'locales', `${tag}.js`)).href));
    const [required] = Object.values(createRequire(import.meta.url)(join(root(), 'dist', 'locales', `${tag}.cjs`)));
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
    expect(required).toEqual(packed);
    expect(Object.keys(Object(packed))).toEqual(Object.keys(source));
  });
});
