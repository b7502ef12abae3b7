import type { Browser, Page } from 'playwright';

/** A page that remembers what must not happen on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console, uncaught ones, policy violations, and requests to any other origin. */
  readonly faults: readonly string[];
}

/** Size of the window. */
export interface WatchOptions {
  readonly width?: number;
  readonly height?: number;
}

/** Opens an address in a fresh context, in a zone and language that are not the billing ones. */
export async function watchedPage(browser: Browser, url: string, options: WatchOptions = {}): Promise<WatchedPage> {
  const { width = 1280, height = 900 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    timezoneId: 'Pacific/Kiritimati',
    locale: 'fr-FR',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const to = new URL(request.url());
    // A chosen file is read from memory, and so is a download.
    if (to.protocol !== 'blob:' && to.protocol !== 'data:' && to.origin !== origin)
      faults.push(`request to ${to.origin}`);
  });
  await page.goto(url);
  return { page, faults };
}
