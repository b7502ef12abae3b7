import { createContext } from 'react';

import type { CreditsSettings } from './creditsSettings';

/** The one React context. A module of its own, so that it exists once, whichever entry points an app mixes. */
export const creditsContext = /* @__PURE__ */ createContext<CreditsSettings>({
  locale: 'en',
  dir: 'ltr',
  colorScheme: 'inherit',
  rootRef: (ref) => ref,
  classNames: {},
  components: {},
});
