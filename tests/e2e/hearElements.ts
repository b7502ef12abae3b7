import type { Page } from 'playwright';

/** What the document hears of the elements in it, from now on. */
export async function hearElements(
  page: Page,
): Promise<() => Promise<{ type: string; from: string; detail: unknown }[]>> {
  await page.evaluate(() => {
    const heard: object[] = [];
    for (const type of ['aic-range-change', 'aic-threshold', 'aic-issues', 'aic-retry']) {
      document.addEventListener(type, (event) => {
        if (!(event instanceof CustomEvent && event.target instanceof Element)) return;
        const detail: { error?: Error } | null = event.detail;
        heard.push({
          type,
          from: event.target.localName,
          detail: detail?.error ? { ...detail, error: detail.error.message } : detail,
        });
      });
    }
    Object.assign(window, { heard });
  });
  return () => page.evaluate('heard');
}
