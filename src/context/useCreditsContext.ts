import { useContext } from 'react';

import { creditsContext } from './creditsContext';
import type { CreditsSettings } from './creditsSettings';

/**
 * What the nearest `CreditsProvider` settles, or the defaults where there is none.
 *
 * @example useCreditsContext().locale // 'en'
 */
export function useCreditsContext(): CreditsSettings {
  return useContext(creditsContext);
}
