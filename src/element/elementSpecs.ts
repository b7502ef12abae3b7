import { ChartElement } from './ChartElement';
import { commonProperties } from './commonProperties';
import { DashboardElement } from './DashboardElement';
import { MeterElement } from './MeterElement';
import { MetricElement } from './MetricElement';
import { PickerElement } from './PickerElement';
import { TableElement } from './TableElement';

import type { AiCreditsDashboardElement } from './aiCreditsDashboardElement';
import type { AiCreditsElement } from './aiCreditsElement';
import type { AiCreditsMetricCardElement } from './aiCreditsMetricCardElement';
import type { AiCreditsProductTableElement } from './aiCreditsProductTableElement';
import type { AiCreditsTrendChartElement } from './aiCreditsTrendChartElement';
import type { AiCreditsUsageMeterElement } from './aiCreditsUsageMeterElement';
import type { ElementSpec } from './elementSpec';
import type { PropertiesOf } from './propertiesOf';

const dashboard: PropertiesOf<AiCreditsDashboardElement> = {
  ...commonProperties,
  hasIdleProducts: 'flag',
  exportName: 'text',
};

const chart: PropertiesOf<AiCreditsTrendChartElement> = {
  ...commonProperties,
  mode: 'text',
  height: 'number',
  maxProducts: 'number',
  hasPatterns: 'flag',
  annotations: null,
};

const meter: PropertiesOf<AiCreditsUsageMeterElement> = { ...commonProperties, limit: 'text' };
const metric: PropertiesOf<AiCreditsMetricCardElement> = { ...commonProperties, metric: 'text' };
const table: PropertiesOf<AiCreditsProductTableElement> = { ...commonProperties, hasIdleProducts: 'flag' };
const picker: PropertiesOf<AiCreditsElement> = commonProperties;

/** Every element, named for the public component it draws. */
export const elementSpecs: readonly ElementSpec[] = [
  { name: 'ai-credits-dashboard', properties: dashboard, Section: DashboardElement },
  { name: 'ai-credits-usage-meter', properties: meter, Section: MeterElement },
  { name: 'ai-credits-metric-card', properties: metric, Section: MetricElement },
  { name: 'ai-credits-trend-chart', properties: chart, Section: ChartElement },
  { name: 'ai-credits-product-table', properties: table, Section: TableElement },
  { name: 'ai-credits-period-picker', properties: picker, Section: PickerElement },
];
