import { fileURLToPath } from 'node:url';

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { aliases } from './aliases.js';
import { launchOptions } from './chromium.js';

const react18 = fileURLToPath(new URL('react18/node_modules/', import.meta.url));
const properties = 'tests/unit/setupProperties.ts';

/** What needs no DOM: `npm test` repeats these under every time zone and language of the machine. */
const PURE = [
  'tests/unit/{number,model,metrics,sources,format,locales,testing,theme}/**/*.test.ts',
  'tests/vectors/**/*.test.ts',
];

/** Room for a slow machine, and for a thousand cases where that is asked for; a test that hangs is told all the same. */
const testTimeout = Number(process.env['FAST_CHECK_RUNS'] ?? 100) > 100 ? 180_000 : 20_000;

/** A function: Vitest writes into `instances`, so two projects must not share one. */
const browser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({
    launchOptions,
    // A zone and a language that are not the billing ones: a figure that leans on the machine's shows here.
    contextOptions: { timezoneId: 'Asia/Kolkata', locale: 'en-US', reducedMotion: 'reduce' as const },
  }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
});

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], reporter: ['text', 'json-summary'] },
    projects: [
      {
        plugins: [react()],
        resolve: { alias: aliases },
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/vectors/**/*.test.ts'],
          setupFiles: ['tests/unit/setup.ts', properties],
          testTimeout,
          // A document for each file is slow to make. Each test takes down what it drew, and mocks no module.
          isolate: false,
        },
      },
      {
        resolve: { alias: aliases },
        // Not isolated: that is twice as fast, and a pure function that one file could spoil for another is none.
        test: {
          name: 'pure',
          environment: 'node',
          include: PURE,
          setupFiles: [properties],
          testTimeout,
          isolate: false,
        },
      },
      {
        plugins: [react()],
        resolve: {
          alias: [
            ...aliases,
            // Its CommonJS file would `require('react-dom')` past the alias below and get React 19.
            {
              find: /^@testing-library\/react$/,
              replacement: '@testing-library/react/dist/@testing-library/react.esm.js',
            },
            { find: /^(react|react-dom)(\/.*)?$/, replacement: `${react18}$1$2` },
          ],
        },
        test: {
          name: 'unit-react18',
          environment: 'jsdom',
          include: ['tests/unit/**/*.test.tsx', 'tests/react18/*.test.tsx'],
          setupFiles: ['tests/unit/setup.ts', properties],
          testTimeout,
          isolate: false,
          server: { deps: { inline: [/@testing-library\/react/] } },
        },
      },
      {
        plugins: [react()],
        resolve: { alias: aliases },
        // Found while the tests run, a dependency makes Vite reload the page under them: name what they import.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react-dom/server',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            '@testing-library/react',
            '@testing-library/user-event',
            '@testing-library/jest-dom/vitest',
            '@date-fns/tz',
            'fast-check',
            'axe-core',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
          testTimeout,
          browser: { ...browser(), viewport: { width: 1024, height: 768 } },
        },
      },
      {
        plugins: [
          storybookTest({
            configDir: fileURLToPath(new URL('../.storybook', import.meta.url)),
            disableAddonDocs: true,
          }),
        ],
        test: { name: 'storybook', browser: browser() },
      },
      {
        test: {
          name: 'package',
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: ['tests/package/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'hosts',
          environment: 'node',
          include: ['tests/hosts/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'visual',
          environment: 'node',
          include: ['tests/visual/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file drives a browser of its own, which is a second process: more side by side only slow each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
