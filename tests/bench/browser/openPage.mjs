const VIEWPORT = { width: 1280, height: 800 };
/** A library that takes longer than this for one thing has failed. */
const LONGEST_MS = 90_000;

/** The same promise, but failing in words when it takes too long: Playwright waits for a page for ever. */
async function withinTime(promise, words) {
  let timer;
  const limit = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(words)), LONGEST_MS);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/**
 * A page of one library in a fresh browser context: nothing of an earlier visit is left in it.
 *
 * @returns `call(name, ...args)` calls a function of the page's stage; `cpu()` is the main thread's time so far in ms;
 * `heap()` is the memory in use after garbage collection, in bytes, typed arrays included
 */
export async function openPage(browser, url, peer) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  // Thread ticks count only what the thread itself ran: what else the machine does is not in them.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${url}?peer=${peer}`);
  await page.waitForFunction('window.bench !== undefined');

  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    return new Map(list.map(({ name, value }) => [name, value]));
  };
  const collectGarbage = async () => {
    // What a first collection finalizes, a second one frees.
    for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  };
  return {
    page,
    session,
    call: async (name, ...args) => {
      const asked = page.evaluate(([method, given]) => window.bench[method](...given), [name, args]);
      const answer = await withinTime(asked, `${peer} did not end "${name}" within ${LONGEST_MS / 1000} s`);
      if (errors.length > 0) throw new Error(`The page of ${peer} failed: ${errors[0]}`);
      return answer;
    },
    async cpu() {
      const now = await metrics();
      return { main: now.get('TaskDuration') * 1000, script: now.get('ScriptDuration') * 1000 };
    },
    collectGarbage,
    async heap() {
      await collectGarbage();
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
    close: () => context.close(),
  };
}
