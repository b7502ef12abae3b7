import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build as bundle, transform, type Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

import { packCatalogue } from './build/packCatalogue';

const root = fileURLToPath(new URL('.', import.meta.url));
const src = join(root, 'src', sep);

/** A catalogue of words is an entry of its own. */
const locales = readdirSync(join(src, 'locales'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));

const js = {
  index: 'src/index.ts',
  hooks: 'src/hooks/index.ts',
  cards: 'src/cards.ts',
  chart: 'src/chart.ts',
  table: 'src/table.ts',
  metrics: 'src/metrics/index.ts',
  sources: 'src/sources/index.ts',
  theme: 'src/theme/index.ts',
  testing: 'src/testing/index.ts',
  'styles-text': 'src/styles-text.ts',
  ...Object.fromEntries(locales.map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`])),
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

/** The two contracts are entries that are copied, not turned into modules; where sources import one, it is data. */
const copyContracts: Plugin = {
  name: 'copy-contracts',
  setup(build) {
    build.onResolve({ filter: /theme[\\/](tokens|parts)\.json$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? { path: join(root, path), namespace: 'contract' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'contract' }, async ({ path }) => ({
      contents: await readFile(path),
      loader: 'copy',
    }));
  },
};

/** What of React is imported: only names that React 18 has too. One that is missing here fails the build. */
const REACT_NAMES: Readonly<Record<string, string>> = {
  react:
    'Fragment, createContext, forwardRef, memo, useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore',
  'react/jsx-runtime': 'Fragment, jsx, jsxs',
};

/** Every file imports React anew, and esbuild would keep a hundred imports of the same names: they become one. */
const oneReact: Plugin = {
  name: 'one-react',
  setup(build) {
    build.onResolve({ filter: /^react(\/jsx-runtime)?$/ }, ({ path, namespace }) =>
      namespace === 'one-react' ? { path, external: true } : { path, namespace: 'one-react', sideEffects: false },
    );
    build.onLoad({ filter: /.*/, namespace: 'one-react' }, ({ path }) => ({
      contents: `export { ${REACT_NAMES[path]} } from '${path}';`,
    }));
  },
};

/** culori's own CommonJS: its ES module cannot be required by every tool that runs tests. */
const requiredCulori: Plugin = {
  name: 'required-culori',
  setup(build) {
    if (build.initialOptions.format !== 'cjs') return;
    build.onResolve({ filter: /^culori\/fn$/ }, () => ({ path: 'culori/require', external: true }));
  },
};

/** What stands at the head of element.js: the licences of what is bundled into it. All are the MIT licence. */
async function licences(): Promise<string> {
  const permission = (await readFile(join(root, 'LICENSE'), 'utf8')).replace(/^MIT License\s+Copyright.*$/m, '').trim();
  const [own, react, zones] = await Promise.all(
    ['LICENSE', 'node_modules/react/LICENSE', 'node_modules/@date-fns/tz/LICENSE.md'].map(
      async (file) => /^Copyright.*$/m.exec(await readFile(join(root, file), 'utf8'))?.[0] ?? '',
    ),
  );
  return `/*! ai-credits-analytics. ${own}\nIncludes react, react-dom and scheduler, ${react}\nand @date-fns/tz, ${zones}\n\nMIT License\n\n${permission} */`;
}

/**
 * The custom elements for pages without React: one file with React and the context in it, ready for a script tag. Written
 * once the other entries are, for they clean the folder first.
 */
async function elementBundle(): Promise<void> {
  await bundle({
    entryPoints: { element: join(root, 'src/element/index.ts') },
    outdir: join(root, 'dist'),
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    charset: 'utf8',
    sourcemap: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: await licences() },
    // The banner says what their comments say.
    legalComments: 'none',
    plugins: [inlineCss],
  });
}

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
    parts: 'src/theme/parts.json',
  },
  format: ['esm', 'cjs'],
  dts: {
    entry: { ...js, element: 'src/element/index.ts', styles: 'src/styles/stylesheet.ts' },
    // tsup hands `baseUrl` to TypeScript 6, which calls it deprecated.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  // tsup would leave these as they are before oneReact sees them.
  noExternal: [/^react(\/jsx-runtime)?$/],
  esbuildPlugins: [oneReact, oneContext, inlineCss, copyContracts, packCatalogue, requiredCulori],
  esbuildOptions: (options) => {
    // Words of other scripts as they are: as escapes they would be three times as long.
    options.charset = 'utf8';
    // Bundling makes a `var` of each constant, whose value a host's own minifier would no longer put in its place.
    options.minifySyntax = true;
  },
  plugins: [minifyCss],
  onSuccess: elementBundle,
  // `splitting` and `treeshake` stay unset: both move or drop 'use client'.
  sourcemap: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
});
