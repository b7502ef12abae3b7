/**
 * Listens to events until the function it returns is called.
 *
 * @param isCapture whether they are heard before they reach what they are about
 * @example const end = listen(document, ['keydown'], onKey)
 */
export function listen(
  target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
  types: readonly string[],
  onEvent: (event: Event) => void,
  isCapture = false,
): () => void {
  for (const type of types) target.addEventListener(type, onEvent, isCapture);
  return () => {
    for (const type of types) target.removeEventListener(type, onEvent, isCapture);
  };
}
