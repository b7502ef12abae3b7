import react from '@vitejs/plugin-react';
import { build } from 'vite';

import { FOLDERS } from './folders.mjs';

/** Builds the page for production into a folder. Each library is a chunk of its own: a page loads one of them. */
export async function buildPages(folder) {
  await build({
    configFile: false,
    root: FOLDERS.page,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    resolve: { dedupe: ['react', 'react-dom'] },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
  });
}
