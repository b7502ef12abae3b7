import { chartMessages as chart } from '../format/messages/chart';
import { commonMessages as common } from '../format/messages/common';
import { dashboardMessages as dashboard } from '../format/messages/dashboard';
import { formMessages as forms } from '../format/messages/forms';
import { meterMessages as meter } from '../format/messages/meter';
import { metricsMessages as metrics } from '../format/messages/metrics';
import { periodMessages as period } from '../format/messages/period';
import { statusMessages as status } from '../format/messages/status';
import { tableMessages as table } from '../format/messages/table';
import { tabsMessages as tabs } from '../format/messages/tabs';

import type { Catalogue } from '../format/catalogue';
import type { Messages } from '../format/messages';

/** Every word in English, for `CreditsProvider messages`. */
export const en: Catalogue = {
  common,
  status,
  meter,
  metrics,
  chart,
  table,
  period,
  tabs,
  dashboard,
  forms,
} satisfies Messages;
