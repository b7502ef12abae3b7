import { chartMessages as chart } from './de/chart';
import { commonMessages as common } from './de/common';
import { dashboardMessages as dashboard } from './de/dashboard';
import { meterMessages as meter } from './de/meter';
import { metricsMessages as metrics } from './de/metrics';
import { periodMessages as period } from './de/period';
import { statusMessages as status } from './de/status';
import { tableMessages as table } from './de/table';
import { tabsMessages as tabs } from './de/tabs';

import type { Messages } from '../format/messages';

/** Every word in German, for `CreditsProvider messages`. */
export const de: Messages = { common, status, meter, metrics, chart, table, period, tabs, dashboard };
