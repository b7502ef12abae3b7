import type { Browser, Page } from 'playwright';

/** A page with elements, that remembers what must not happen on it. */
export interface ElementPage {
  readonly page: Page;
  /** Everything the console was told, uncaught errors, what the policy blocked, and files that were not there. */
  readonly faults: () => Promise<readonly string[]>;
}

/** Opens an address in a fresh context; `prepare` adds what has to be there before the page's first script. */
export async function elementPage(
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<ElementPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Pacific/Kiritimati',
    locale: 'fr-FR',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('response', (response) => {
    if (!response.ok() && !response.url().endsWith('favicon.ico')) said.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    const blocked: string[] = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      blocked.push(`${violatedDirective} ${blockedURI}`);
    });
    Object.assign(window, { blocked });
  });
  await prepare(page);
  await page.goto(url);
  const faults = async () => [...said, ...(await page.evaluate<string[]>('blocked'))];
  return { page, faults };
}
