import { FOLDERS } from './folders.mjs';

/** How a page's chart is bundled alone, to be weighed or to be rendered on a server. */
export const ESBUILD_OPTIONS = {
  absWorkingDir: FOLDERS.bench,
  bundle: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
  loader: { '.css': 'empty' },
  logLevel: 'error',
  legalComments: 'none',
  target: 'es2022',
  // The project's own tsconfig.json leads the name of the library to its sources.
  tsconfigRaw: {},
};
