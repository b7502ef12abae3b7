import { chromium } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { launchOptions } from '../chromium';

import { elementPage } from './elementPage';
import { elementPages } from './elementPages';
import { elementServer } from './elementServer';

import type { Browser, Page } from 'playwright';
import type { ElementPage } from './elementPage';
import type { ElementServer } from './elementServer';

/**
 * A server and a browser for the tests of the file that asks for them, and a way to open one of its pages; each page goes
 * with its test.
 */
export function elementRun(): (path: string, prepare?: (page: Page) => Promise<void>) => Promise<ElementPage> {
  let server: ElementServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await elementServer(elementPages);
    browser = await chromium.launch(launchOptions);
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return async (path, prepare) => {
    if (server === undefined || browser === undefined) throw new Error('a page is opened in a test');
    return elementPage(browser, server.url + path, prepare);
  };
}
