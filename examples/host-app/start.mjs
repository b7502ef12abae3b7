import { fileURLToPath } from 'node:url';

import { installMissing } from '../../tests/install.mjs';
import { localReport } from './localReport.mjs';
import { reportArgument } from './reportArgument.mjs';

/*
 * `npm start` serves the example application from the sources of the package; `npm start -- path/to/report.csv` opens it
 * with that report. Nothing is sent anywhere: the server listens on this machine alone.
 */
const app = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../../', import.meta.url));

async function start() {
  const report = await reportArgument(process.argv.slice(2));
  if (!installMissing(repository)) throw new Error('npm ci failed; its own message stands above.');
  // Only now, for it may just have been installed.
  const { createServer } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  const server = await createServer({
    root: app,
    configFile: false,
    cacheDir: `${repository}node_modules/.vite/host-app`,
    logLevel: 'warn',
    clearScreen: false,
    plugins: [react(), ...(report === null ? [] : [localReport(report)])],
    // The package's name leads to its sources, as tsconfig.json says: no build is needed and a change shows at once.
    resolve: { tsconfigPaths: true },
    server: {
      port: Number(process.env['PORT'] ?? 5173),
      fs: { allow: [repository] },
      // Read ahead, so that the first page does not wait for every file.
      warmup: { clientFiles: ['./src/main.tsx'] },
    },
  });
  await server.listen();
  console.log(`AI Credits example app: ${server.resolvedUrls?.local[0] ?? ''}   (Ctrl-C stops it)`);
  const stop = () => {
    void server.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
