import { chromium } from 'playwright';

import { launchOptions } from '../chromium';

import { buildHostApp } from './buildHostApp';
import { serveFolder } from './serveFolder';
import { watchedPage } from './watchedPage';

import type { FolderServer } from './serveFolder';
import type { WatchedPage, WatchOptions } from './watchedPage';

/** The built host app, served, and a browser to open it in. */
export interface HostAppRun {
  readonly server: FolderServer;
  /** Opens the app with this query; the day is November 22, 2025 unless the query says another. */
  readonly open: (query?: string, options?: WatchOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** Builds and serves the host app and starts the browser. */
export async function hostAppRun(): Promise<HostAppRun> {
  const server = await serveFolder(await buildHostApp());
  const browser = await chromium.launch(launchOptions);
  return {
    server,
    open: (query = '', options = {}) => watchedPage(browser, `${server.url}?today=2025-11-22${query}`, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
