import { en } from './en';
import { pseudoForms } from './pseudo/pseudoForms';
import { pseudoWords } from './pseudo/pseudoWords';

import type { Catalogue } from '../format/catalogue';

/**
 * Every English word with accents, longer and in brackets, for tests and design reviews under `locale="en"`: a word that
 * shows without brackets is one that no catalogue translates.
 *
 * @example <CreditsProvider messages={pseudo}> // '⟦Çŕéđîţš Ţŕéñđ ~~~~~~⟧'
 */
export const pseudo: Catalogue = {
  common: pseudoWords({ ...en.common }),
  status: pseudoWords({ ...en.status }),
  meter: pseudoWords({ ...en.meter }),
  metrics: pseudoWords({ ...en.metrics }),
  chart: pseudoWords({ ...en.chart }),
  table: pseudoWords({ ...en.table }),
  period: pseudoWords({ ...en.period }),
  tabs: pseudoWords({ ...en.tabs }),
  dashboard: pseudoWords({ ...en.dashboard }),
  forms: pseudoForms(en.forms),
};
