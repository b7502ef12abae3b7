import { useMemo, useSyncExternalStore } from 'react';

import { listen } from '../shared/listen';

/** What is drawn on the server, and first on the page. */
const noMedia = (): boolean => false;

/** How the media of a query are listened to and read. */
function mediaStore(query: string) {
  const media = typeof matchMedia === 'function' ? matchMedia(query) : undefined;
  let isOnPaper = false;
  const subscribe = (onChange: () => void) => {
    // Firefox prints a copy of the page, and the page itself never becomes paper: only these events tell.
    const onPrint = ({ type }: Event) => {
      isOnPaper = type === 'beforeprint' && query.includes('print');
      onChange();
    };
    const ends = [
      listen(globalThis, ['beforeprint', 'afterprint'], onPrint),
      media && listen(media, ['change'], onChange),
    ];
    return () => {
      isOnPaper = false;
      for (const end of ends) end?.();
    };
  };
  return [subscribe, () => isOnPaper || media?.matches === true] as const;
}

/**
 * Whether one of the media of a query is there, now and as it changes; `false` on the server and where media cannot be
 * asked for. A query that names `print` holds from the moment the page is about to be printed.
 *
 * @example useMedia('(forced-colors: active), print') // true on paper
 */
export function useMedia(query: string): boolean {
  // A store, not a state: its changes are drawn at once, and paper does not wait.
  const [subscribe, matches] = useMemo(() => mediaStore(query), [query]);
  return useSyncExternalStore(subscribe, matches, noMedia);
}
