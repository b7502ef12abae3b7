import { chartMessages as chart } from './ar/chart';
import { commonMessages as common } from './ar/common';
import { dashboardMessages as dashboard } from './ar/dashboard';
import { meterMessages as meter } from './ar/meter';
import { metricsMessages as metrics } from './ar/metrics';
import { periodMessages as period } from './ar/period';
import { statusMessages as status } from './ar/status';
import { tableMessages as table } from './ar/table';
import { tabsMessages as tabs } from './ar/tabs';

import type { Messages } from '../format/messages';

/** Every word in Arabic, for `CreditsProvider messages`. */
export const ar: Messages = { common, status, meter, metrics, chart, table, period, tabs, dashboard };
