import type { Page } from 'playwright';

/** What a page is still asked to do: listeners of windows and documents, observers that observe, timers that wait. */
export interface Leftovers {
  readonly listeners: readonly string[];
  readonly observed: number;
  readonly timers: number;
}

/** Counts what is begun and what is ended. React asks each document once, and for good, where its selection is. */
const WATCH = `(() => {
  const listeners = [];
  const timers = new Set();
  const observed = new Map();
  const isTold = (target, type) =>
    (target instanceof Window || target instanceof Document) && type !== 'selectionchange';
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (isTold(this ?? window, type)) listeners.push(type);
    addEventListener.call(this ?? window, type, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (type, ...rest) {
    const place = isTold(this ?? window, type) ? listeners.indexOf(type) : -1;
    if (place >= 0) listeners.splice(place, 1);
    removeEventListener.call(this ?? window, type, ...rest);
  };
  for (const { prototype } of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    const { observe, unobserve, disconnect } = prototype;
    prototype.observe = function (target, ...rest) {
      observed.set(this, (observed.get(this) ?? new Set()).add(target));
      return observe.call(this, target, ...rest);
    };
    if (unobserve) {
      prototype.unobserve = function (target) {
        observed.get(this)?.delete(target);
        return unobserve.call(this, target);
      };
    }
    prototype.disconnect = function () {
      observed.delete(this);
      return disconnect.call(this);
    };
  }
  const { setTimeout, clearTimeout } = window;
  window.setTimeout = (run, wait) => {
    const id = setTimeout(() => {
      timers.delete(id);
      run();
    }, wait);
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    timers.delete(id);
    clearTimeout(id);
  };
  window.leftovers = () => ({
    listeners: [...listeners].sort(),
    observed: [...observed.values()].reduce((sum, targets) => sum + targets.size, 0),
    timers: timers.size,
  });
})();`;

/** Watches from before the first script of the page. */
export async function watchLeftovers(page: Page): Promise<void> {
  await page.addInitScript({ content: WATCH });
}

/** What is left now. */
export async function leftovers(page: Page): Promise<Leftovers> {
  return page.evaluate('leftovers()');
}
