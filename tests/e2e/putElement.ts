import { elementUsage } from './elementUsage';

import type { Locator, Page } from 'playwright';

const { input, now } = elementUsage;

/** Puts an element with these properties at the end of the page and gives its locator. */
export async function putElement(page: Page, name: string, properties: object = {}): Promise<Locator> {
  const id = await page.evaluate(
    ([tag, given]) => {
      const element = Object.assign(document.createElement(tag), given);
      element.id = `put${document.body.childElementCount}`;
      document.body.append(element);
      return element.id;
    },
    [`ai-credits-${name}`, { usage: input, now, ...properties }] as const,
  );
  return page.locator(`#${id}`);
}
