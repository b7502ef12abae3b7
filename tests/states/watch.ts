/** What a page did that the library promises never to do. */
interface Watch {
  /** Directives of the policy that were violated, and by what. */
  readonly violations: string[];
  /** Names of forbidden things that were used. */
  readonly uses: string[];
}

declare global {
  interface Window {
    watch?: Watch;
  }
}

/**
 * Runs in the page before anything else: notes what the policy blocks, and stands before every way to the network, to
 * storage, to code from text and to markup from text. It must name nothing outside itself, for it is sent as text.
 */
export function watchPage(): void {
  const violations: string[] = [];
  const uses: string[] = [];
  window.watch = { violations, uses };
  addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });

  // What drives the browser evaluates texts in the page as well.
  const note = (name: string): void => {
    if (!/UtilityScript/.test(new Error(name).stack ?? '')) uses.push(name);
  };
  const watchCall = (owner: object, name: string, isForbidden: (given: unknown[]) => boolean = () => true): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const original: unknown = own?.value;
    if (typeof original !== 'function') throw new Error(`There is no ${name} to watch.`);
    Object.defineProperty(owner, name, {
      ...own,
      value: new Proxy(original, {
        apply(target, self, given: unknown[]) {
          if (isForbidden(given)) note(name);
          return Reflect.apply(target, self, given);
        },
        construct(target, given: unknown[], made) {
          note(name);
          return Reflect.construct(target, given, made);
        },
      }),
    });
  };
  const watchProperty = (owner: object, name: string): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (own === undefined) throw new Error(`There is no ${name} to watch.`);
    const [get, set]: unknown[] = [Reflect.get(own, 'get'), Reflect.get(own, 'set')];
    const isStorage = typeof set !== 'function' || name === 'cookie';
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        if (isStorage) note(name);
        return typeof get === 'function' ? Reflect.apply(get, this, []) : own.value;
      },
      set(value: unknown) {
        note(name);
        if (typeof set === 'function') Reflect.apply(set, this, [value]);
      },
    });
  };

  for (const name of [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'Worker',
    'Image',
    'FontFace',
    'postMessage',
  ])
    watchCall(window, name);
  for (const name of ['eval', 'Function', 'open']) watchCall(window, name);
  for (const name of ['setTimeout', 'setInterval']) watchCall(window, name, ([what]) => typeof what !== 'function');
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) watchProperty(window, name);
  watchProperty(Document.prototype, 'cookie');
  for (const name of ['write', 'writeln', 'execCommand']) watchCall(Document.prototype, name);
  watchCall(Document.prototype, 'createElement', ([tag]) => /^(script|style|link|iframe|img)$/i.test(String(tag)));
  for (const name of ['innerHTML', 'outerHTML']) watchProperty(Element.prototype, name);
  for (const name of ['insertAdjacentHTML', 'setHTMLUnsafe']) watchCall(Element.prototype, name);
  watchCall(Element.prototype, 'setAttribute', ([name]) => /^(style|on.*)$/i.test(String(name)));
  watchCall(Element.prototype, 'setAttributeNS', ([, name]) => /^(style|on.*)$/i.test(String(name)));
  for (const name of ['createContextualFragment']) watchCall(Range.prototype, name);
  watchCall(DOMParser.prototype, 'parseFromString');
  watchCall(Navigator.prototype, 'sendBeacon');
}
