import { createRoot } from 'react-dom/client';

import { adoptStyles } from './adoptStyles';
import { attributeName } from './attributeName';
import { attributeValue } from './attributeValue';
import { copyOf } from './copyOf';
import { ElementRoot } from './ElementRoot';
import { errorOf } from './errorOf';
import { readUsage } from './readUsage';

import type { Root } from 'react-dom/client';
import type { ElementHandlers } from './elementHandlers';
import type { ElementSpec } from './elementSpec';
import type { ReadUsage } from './readUsage';
import type { CreditBalance } from '../model/creditBalance';
import type { UsageIssuesDetail } from './usageIssuesDetail';

/** States in which nothing has been crossed: no news where one of them is the first. */
const CALM: ReadonlySet<CreditBalance['state']> = new Set(['within', 'unlimited'] as const);

/**
 * The class of an element: it keeps what the page gives it, draws it with React in a shadow root of its own while it is in
 * a document, and says by events what happens. Called in a browser only, for `HTMLElement` is nowhere else.
 *
 * @example customElements.define(spec.name, elementClass(spec))
 */
export function elementClass({ properties, Section }: ElementSpec): CustomElementConstructor {
  const attributes = new Map(
    Object.entries(properties).flatMap(([name, kind]) =>
      kind === null ? [] : [[attributeName(name), { name, kind }] as const],
    ),
  );

  return class CreditsElement extends HTMLElement {
    static readonly observedAttributes = [...attributes.keys()];

    static {
      for (const name of Object.keys(properties)) {
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          enumerable: true,
          get(this: CreditsElement) {
            return this.#given.get(name);
          },
          set(this: CreditsElement, value: unknown) {
            this.#give(name, value);
          },
        });
      }
    }

    readonly #shadow = this.attachShadow({ mode: 'open' });
    readonly #given = new Map<string, unknown>();
    /** The same as it was when it was set: what a page changes later counts when it is set again. */
    #values: ReadonlyMap<string, unknown> = new Map();
    #read: ReadUsage | null = null;
    #root: Root | null = null;
    #isAwaited = false;
    #state: CreditBalance['state'] | null = null;

    readonly #handlers: ElementHandlers = {
      onBalance: (balance) => this.#tellBalance(balance),
      onFault: (error) => this.#tellIssues({ issues: [], error }),
      onRangeChange: (range, preset) => this.#tell('aic-range-change', { ...range, preset }),
      onRetry: () => this.#tell('aic-retry', null),
    };

    connectedCallback(): void {
      // What the page set before this class was there lies on the element itself and hides the accessors.
      for (const name of Object.keys(properties)) {
        if (!Object.hasOwn(this, name)) continue;
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        this.#give(name, value);
      }
      this.#draw();
    }

    disconnectedCallback(): void {
      // An element that is only moved is back by then, and keeps its choices and its focusable parts.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#end();
        this.#state = null;
      });
    }

    adoptedCallback(): void {
      // Observers and listeners belong to the window that is left, and so do the sheets.
      this.#end();
    }

    attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
      const property = attributes.get(attribute);
      if (property) this.#give(property.name, attributeValue(property.kind, text));
    }

    #give(name: string, value: unknown): void {
      this.#given.set(name, value);
      // A new map in any case: with it drawing is tried again.
      this.#values = new Map(this.#values).set(name, name === 'usage' ? value : copyOf(value));
      if (name === 'usage') this.#read = null;
      this.#draw();
    }

    /** Draws once for all that is given in one go. */
    #draw(): void {
      if (this.#isAwaited) return;
      this.#isAwaited = true;
      queueMicrotask(() => {
        this.#isAwaited = false;
        if (this.isConnected) this.#drawNow();
      });
    }

    #drawNow(): void {
      const { usage, error } = this.#read ?? this.#readUsage();
      this.#root ??= this.#begin();
      this.#root.render(
        <ElementRoot
          Section={Section}
          values={this.#values}
          usage={usage}
          hasFailed={error !== null}
          handlers={this.#handlers}
        />,
      );
    }

    #begin(): Root {
      adoptStyles(this.#shadow);
      // A box of its own for each root: one that has just ended may still hold what it drew.
      const box = this.ownerDocument.createElement('div');
      this.#shadow.replaceChildren(box);
      const onError = (thrown: unknown) => this.#handlers.onFault(errorOf(thrown));
      return createRoot(box, { onCaughtError: onError, onUncaughtError: onError });
    }

    #end(): void {
      this.#root?.unmount();
      this.#root = null;
      this.#shadow.replaceChildren();
    }

    #readUsage(): ReadUsage {
      const read = readUsage(this.#given.get('usage'));
      // Before it is told: the page may answer with other usage.
      this.#read = read;
      if (read.error !== null || read.issues.length > 0) this.#tellIssues(read);
      return read;
    }

    #tellIssues({ issues, error }: UsageIssuesDetail): void {
      this.#tell('aic-issues', { issues, error });
    }

    #tellBalance(balance: CreditBalance): void {
      const previousState = this.#state;
      this.#state = balance.state;
      if (balance.state === previousState || (previousState === null && CALM.has(balance.state))) return;
      this.#tell('aic-threshold', { ...balance, previousState });
    }

    #tell(type: string, detail: unknown): void {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    }
  };
}
