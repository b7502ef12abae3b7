import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/*
 * Builds the app as any host would be built: the package is found by its name, that is, through its own `exports` and
 * from `dist`. `npm start` reads the sources in its place (start.mjs).
 */
export default defineConfig({ plugins: [react()], build: { outDir: 'dist', emptyOutDir: true } });
