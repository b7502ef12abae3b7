import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the benchmark reads and writes. `dist` holds nothing that is kept. */
export const FOLDERS = {
  root: folder('../../..'),
  bench: folder('..'),
  page: folder('../page'),
  modules: folder('../node_modules'),
  dist: folder('../dist'),
  server: folder('../dist/server'),
};
