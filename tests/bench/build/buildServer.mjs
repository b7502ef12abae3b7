import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { ESBUILD_OPTIONS } from './esbuildOptions.mjs';
import { FOLDERS } from './folders.mjs';

/** @returns the module of one peer's chart as a server runs it, with what it needs to be rendered */
export async function buildServer(peer) {
  const outfile = join(FOLDERS.server, `${peer}.cjs`);
  await build({
    ...ESBUILD_OPTIONS,
    stdin: {
      contents: `
        export * from './page/peers/${peer}.jsx';
        export { usageSeries } from './page/usageSeries.js';
        export { createElement } from 'react';
        export { renderToString } from 'react-dom/server';`,
      resolveDir: FOLDERS.bench,
      loader: 'jsx',
    },
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    outfile,
  });
  return (await import(pathToFileURL(outfile))).default;
}
