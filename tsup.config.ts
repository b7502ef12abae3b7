import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build as bundle, transform, type Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

const root = fileURLToPath(new URL('.', import.meta.url));
const src = join(root, 'src', sep);

const js = {
  index: 'src/index.ts',
  hooks: 'src/hooks/index.ts',
  cards: 'src/cards.ts',
  chart: 'src/chart.ts',
  table: 'src/table.ts',
  metrics: 'src/metrics/index.ts',
  sources: 'src/sources/index.ts',
  testing: 'src/testing/index.ts',
  'styles-text': 'src/styles-text.ts',
  'locales/en': 'src/locales/en.ts',
  'locales/de': 'src/locales/de.ts',
  'locales/ar': 'src/locales/ar.ts',
};

/**
 * CommonJS entries share no chunks, so a React context bundled into each of them would exist several times. It is a
 * file of its own, which all of them import: every import of src/context from outside it becomes that file.
 */
const oneContext: Plugin = {
  name: 'one-context',
  setup(build) {
    const file = build.initialOptions.format === 'cjs' ? './context.cjs' : './context.js';
    build.onResolve({ filter: /^\.\.?\/(.*\/)?context(\/.*)?$/ }, ({ importer, kind }) =>
      kind === 'entry-point' || importer.startsWith(`${src}context${sep}`) ? undefined : { path: file, external: true },
    );
  },
};

/** A sheet with everything it imports, minified. */
async function bundledCss(entry: string): Promise<string> {
  const { outputFiles } = await bundle({ entryPoints: [entry], bundle: true, minify: true, write: false });
  return outputFiles[0]?.text ?? '';
}

/** `import css from './styles.css?inline'` is that text as a string, as it is in Vite. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup(build) {
    // The path goes into a comment and the source map of what is built: relative, or it would name this machine.
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: relative(root, join(resolveDir, path)).replaceAll('\\', '/'),
      namespace: 'inline-css',
    }));
    build.onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => ({
      contents: await bundledCss(join(root, path.replace('?inline', ''))),
      loader: 'text',
    }));
  },
};

/** tokens.json is an entry that is copied, not turned into a module. */
const copyTokens: Plugin = {
  name: 'copy-tokens',
  setup(build) {
    build.onLoad({ filter: /theme[\\/]tokens\.json$/ }, async ({ path }) => ({
      contents: await readFile(path),
      loader: 'copy',
    }));
  },
};

type TsupPlugin = NonNullable<Options['plugins']>[number];

/** Host applications minify our JavaScript with their own; a plain stylesheet link goes out as we ship it. */
const minifyCss: TsupPlugin = {
  name: 'minify-css',
  async renderChunk(code, { path }) {
    if (!path.endsWith('.css')) return undefined;
    return { code: (await transform(code, { loader: 'css', minify: true })).code };
  },
};

export default defineConfig({
  entry: {
    ...js,
    context: 'src/context/index.ts',
    styles: 'src/styles/styles.css',
    'styles.layer': 'src/styles/styles.layer.css',
    tokens: 'src/theme/tokens.json',
  },
  format: ['esm', 'cjs'],
  dts: {
    entry: { ...js, styles: 'src/styles/stylesheet.ts' },
    // tsup hands `baseUrl` to TypeScript 6, which calls it deprecated.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  esbuildPlugins: [oneContext, inlineCss, copyTokens],
  plugins: [minifyCss],
  // `splitting` and `treeshake` stay unset: both move or drop 'use client'.
  sourcemap: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
});
