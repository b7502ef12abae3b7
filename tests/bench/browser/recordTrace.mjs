import { readTrace } from '../stats/readTrace.mjs';

/** Marks of the page, tasks of its main thread, and frames that reach the screen. */
const CATEGORIES = ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'viz'];

/** Does something while the browser traces the page. @returns what the trace says of it */
export async function recordTrace(browser, { page }, action) {
  await browser.startTracing(page, { categories: CATEGORIES });
  let buffer;
  try {
    await action();
  } finally {
    // A browser that still traces could not begin another trace.
    buffer = await browser.stopTracing();
  }
  return readTrace(JSON.parse(buffer.toString()).traceEvents);
}
