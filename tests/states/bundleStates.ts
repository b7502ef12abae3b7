import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import type { BuildOptions } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Which React a page runs with. */
export type ReactName = 'react18' | 'react19';

/** How an entry of this folder is bundled. */
export interface BundleOptions {
  /** A file of this folder. */
  readonly entry: string;
  readonly outfile: string;
  readonly target: 'node' | 'browser';
  /** A React that is bundled, or 'host': the one found beside the bundle when it runs, and the library as well. */
  readonly react: ReactName | 'host';
  /** React's checks, which say on the console what does not match, are part of its development build alone. */
  readonly mode?: 'development' | 'production' | undefined;
}

const targets: Readonly<Record<BundleOptions['target'], BuildOptions>> = {
  node: { platform: 'node', target: 'node20' },
  browser: { platform: 'browser', target: 'es2022', format: 'esm' },
};

function alias(react: BundleOptions['react']): Record<string, string> {
  if (react !== 'react18') return {};
  const folder = `${repository}tests/react18/node_modules/`;
  return { react: `${folder}react`, 'react-dom': `${folder}react-dom` };
}

/** Bundles an entry of this folder against the built package, as the bundler of a host does. */
export async function bundleStates({ entry, outfile, target, react, mode }: BundleOptions): Promise<void> {
  await build({
    ...targets[target],
    entryPoints: [`${here}${entry}`],
    outfile,
    bundle: true,
    jsx: 'automatic',
    ...(target === 'node' ? { format: outfile.endsWith('.mjs') ? 'esm' : 'cjs' } : {}),
    ...(react === 'host' ? { packages: 'external' } : {}),
    alias: alias(react),
    define: { 'process.env.NODE_ENV': JSON.stringify(mode ?? 'development') },
    // The paths of the repository's own settings lead to the sources; a host has dist.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    logLevel: 'error',
  });
}
