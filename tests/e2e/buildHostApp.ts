import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const app = `${repository}examples/host-app`;

/** Builds the host app against the built package, as a host would. @returns the folder of the built app. */
export async function buildHostApp(): Promise<string> {
  if (!existsSync(`${repository}dist/index.js`)) {
    throw new Error('The end-to-end tests run the built package, and dist/ is not there. Run `npm run build` first.');
  }
  // A folder for each file of tests: two of them run side by side.
  const outDir = `${repository}coverage/host-app/${process.pid}`;
  await build({ root: app, configFile: `${app}/vite.config.ts`, logLevel: 'error', build: { outDir } });
  return outDir;
}
