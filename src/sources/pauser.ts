/** Lets the page live between two steps of a long read. */
export interface Pauser {
  /** Resolves in a task of its own, after input and drawing had their turn. */
  readonly pause: () => Promise<void>;
  /** Frees what the pauses needed. */
  readonly close: () => void;
}

/**
 * Makes pauses: in Node by `setImmediate`, in a browser by messages to itself, which unlike a timer are not held back to
 * one a second in a hidden tab.
 *
 * @example const pauser = createPauser(); await pauser.pause(); pauser.close()
 */
export function createPauser(): Pauser {
  if (typeof setImmediate === 'function') {
    return { pause: () => new Promise((resolve) => void setImmediate(resolve)), close: () => undefined };
  }
  const { port1, port2 } = new MessageChannel();
  return {
    pause: () =>
      new Promise((resolve) => {
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    close: () => port1.close(),
  };
}
