import type { Locator } from 'playwright';

/** Sets properties of an element that is on a page. */
export const giveElement = (element: Locator, properties: object): Promise<void> =>
  element.evaluate((target, given) => void Object.assign(target, given), properties);
