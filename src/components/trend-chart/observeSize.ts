/** One observer a window, however many charts there are on the page. */
const observers = new WeakMap<Window, (element: Element, onResize: () => void) => () => void>();

function sharedObserver(view: Window & typeof globalThis, onEnd: () => void) {
  const listeners = new Map<Element, () => void>();
  const changed = new Set<Element>();
  let frame = 0;
  const observer = new view.ResizeObserver((entries) => {
    for (const { target } of entries) changed.add(target);
    // In a frame of its own, and one for all: a size set inside the observer's own callback would make it loop.
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => {
      for (const element of changed) listeners.get(element)?.();
      changed.clear();
    });
  });
  return (element: Element, onResize: () => void) => {
    listeners.set(element, onResize);
    observer.observe(element);
    return () => {
      listeners.delete(element);
      changed.delete(element);
      observer.unobserve(element);
      if (listeners.size > 0) return;
      view.cancelAnimationFrame(frame);
      observer.disconnect();
      onEnd();
    };
  };
}

/**
 * Calls back in an animation frame after an element's size has changed, and once at first. Nothing is observed where the
 * window cannot.
 *
 * @returns a function that ends it
 * @example const end = observeSize(stage, measure)
 */
export function observeSize(element: Element, onResize: () => void): () => void {
  const view = element.ownerDocument.defaultView;
  if (!view || typeof view.ResizeObserver !== 'function') return () => undefined;
  let observe = observers.get(view);
  if (observe === undefined) {
    observe = sharedObserver(view, () => observers.delete(view));
    observers.set(view, observe);
  }
  return observe(element, onResize);
}
