import { brotliCompressSync, gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import { ESBUILD_OPTIONS } from './esbuildOptions.mjs';
import { FOLDERS } from './folders.mjs';

const REACT = ['react', 'react-dom', 'react/*', 'react-dom/*'];

/**
 * What an application downloads for one chart: minified and compressed, without React, which it has, and without CSS.
 *
 * @param peer name of a module in page/peers
 */
export async function bundleSizes(peer) {
  // Ours is weighed by its entry point: everything that `ai-credits-analytics/chart` gives.
  const source = peer.startsWith('ours')
    ? `export * from 'ai-credits-analytics/chart'`
    : `export { Chart } from './page/peers/${peer}.jsx'`;
  const { outputFiles } = await build({
    ...ESBUILD_OPTIONS,
    stdin: { contents: source, resolveDir: FOLDERS.bench, loader: 'jsx' },
    format: 'esm',
    minify: true,
    write: false,
    external: REACT,
  });
  const code = outputFiles[0].contents;
  return {
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}
