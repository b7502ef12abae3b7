import { useEffect, useState } from 'react';

/** So long a message stands before it is spoken: of several in a row, only the last one is. */
const WAIT_MS = 500;

/**
 * What a status element says: '' until the message has changed and stood for 500 ms, then the message. A message that comes
 * back within that time was never gone, and is not said again.
 *
 * @param message what may be said; '' for nothing
 * @example useStatusMessage('Only Agent OS is shown.') // '' on the first render, and until 500 ms after a change
 */
export function useStatusMessage(message: string): string {
  const [settled, setSettled] = useState({ message, said: '' });
  const last = settled.message;
  // The outside system is the reader's screen reader, which is given time to finish.
  useEffect(() => {
    if (message === last) return undefined;
    const timer = setTimeout(() => setSettled({ message, said: message }), WAIT_MS);
    return () => clearTimeout(timer);
  }, [message, last]);
  return settled.said;
}
