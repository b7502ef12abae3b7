/** What is held beyond the elements that hold it: anything of it outlives a component that forgets to let go. */
export interface Held {
  /** Listeners on the window, the document, its body, and on what is no element, such as a media query. */
  readonly listeners: Readonly<Record<string, number>>;
  /** Observers that observe something. */
  readonly observers: number;
  /** Timers and frames still to come. */
  readonly timers: number;
  /** Elements of the document. */
  readonly elements: number;
}

declare global {
  interface Window {
    held?: () => Held;
  }
}

/** Runs in the page before anything else and counts what is held. It names nothing outside itself, for it is sent as text. */
export function countLeaks(): void {
  const isLasting = (target: object): boolean =>
    !(target instanceof Node) || target === document || target === document.documentElement || target === document.body;

  const listeners = new Map<string, number>();
  // Weak in the listener too: the count itself must keep nothing of a component.
  const known = new WeakMap<object, WeakMap<object, Set<string>>>();
  const keyOf = (type: string, options: unknown): string => {
    const isCapture =
      typeof options === 'object' && options !== null && 'capture' in options ? options.capture : options;
    return `${type} ${isCapture === true}`;
  };
  const count = (target: object, type: string, step: number): void => {
    const name = `${target.constructor.name} ${type}`;
    listeners.set(name, (listeners.get(name) ?? 0) + step);
  };
  const before = (owner: object, name: string, act: (self: object, given: readonly unknown[]) => void): void => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') return;
    const value = new Proxy(original, {
      apply(target, self: object | undefined, given: unknown[]) {
        act(self ?? window, given);
        return Reflect.apply(target, self, given);
      },
    });
    Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  };

  before(EventTarget.prototype, 'addEventListener', (target, [type, listener, options]) => {
    if (typeof listener !== 'function' && (typeof listener !== 'object' || listener === null)) return;
    const own = known.get(target) ?? new WeakMap<object, Set<string>>();
    known.set(target, own);
    const types = own.get(listener) ?? new Set<string>();
    own.set(listener, types);
    const key = keyOf(String(type), options);
    if (isLasting(target) && !types.has(key)) count(target, String(type), 1);
    types.add(key);
  });
  before(EventTarget.prototype, 'removeEventListener', (target, [type, listener, options]) => {
    if (typeof listener !== 'function' && (typeof listener !== 'object' || listener === null)) return;
    const had =
      known
        .get(target)
        ?.get(listener)
        ?.delete(keyOf(String(type), options)) ?? false;
    if (isLasting(target) && had) count(target, String(type), -1);
  });

  const observed = new Map<object, number>();
  for (const { prototype } of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    before(prototype, 'observe', (observer) => observed.set(observer, (observed.get(observer) ?? 0) + 1));
    before(prototype, 'disconnect', (observer) => observed.delete(observer));
    before(prototype, 'unobserve', (observer) => {
      const left = (observed.get(observer) ?? 0) - 1;
      if (left > 0) observed.set(observer, left);
      else observed.delete(observer);
    });
  }

  const waiting = new Map<unknown, string>();
  const watchTimer = (start: 'setTimeout' | 'setInterval' | 'requestAnimationFrame', stop: keyof Window): void => {
    const [begin, end]: unknown[] = [window[start], window[stop]];
    if (typeof begin !== 'function' || typeof end !== 'function') return;
    Object.defineProperty(window, start, {
      value: (act: (...given: unknown[]) => void, ...rest: unknown[]) => {
        const id: unknown = Reflect.apply(begin, window, [
          (...given: unknown[]) => {
            if (start !== 'setInterval') waiting.delete(id);
            act(...given);
          },
          ...rest,
        ]);
        waiting.set(id, start);
        return id;
      },
    });
    Object.defineProperty(window, stop, {
      value: (id: unknown) => {
        waiting.delete(id);
        Reflect.apply(end, window, [id]);
      },
    });
  };
  watchTimer('setTimeout', 'clearTimeout');
  watchTimer('setInterval', 'clearInterval');
  watchTimer('requestAnimationFrame', 'cancelAnimationFrame');

  window.held = () => ({
    listeners: Object.fromEntries([...listeners].filter(([, left]) => left !== 0)),
    observers: observed.size,
    timers: waiting.size,
    elements: document.querySelectorAll('*').length,
  });
}
