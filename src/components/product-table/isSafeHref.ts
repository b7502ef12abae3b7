/** Where relative addresses are resolved while they are checked; nothing is ever requested from it. */
const BASE = 'http://x';

const SAFE_PROTOCOL = /^(https?|mailto):$/;

/**
 * Whether an address given by a host's data may become a link: http, https, mailto or relative. The URL parser decides, as
 * it will in the browser, so that tabs, line breaks and capitals in a scheme hide nothing.
 *
 * @returns false for every other scheme, for what is no address, for an empty one and for none.
 * @example isSafeHref('/products/42') // true, and false for 'java\nscript:alert(1)'
 */
export function isSafeHref(href: string | undefined): href is string {
  try {
    return !!href?.trim() && SAFE_PROTOCOL.test(new URL(href, BASE).protocol);
  } catch {
    return false;
  }
}
