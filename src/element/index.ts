import { defineElements } from './defineElements';

import type { AiCreditsDashboardElement } from './aiCreditsDashboardElement';
import type { AiCreditsElement } from './aiCreditsElement';
import type { AiCreditsMetricCardElement } from './aiCreditsMetricCardElement';
import type { AiCreditsProductTableElement } from './aiCreditsProductTableElement';
import type { AiCreditsTrendChartElement } from './aiCreditsTrendChartElement';
import type { AiCreditsUsageMeterElement } from './aiCreditsUsageMeterElement';
import type { RangeChangeDetail } from './rangeChangeDetail';
import type { ThresholdDetail } from './thresholdDetail';
import type { UsageIssuesDetail } from './usageIssuesDetail';

defineElements();

declare global {
  interface HTMLElementTagNameMap {
    'ai-credits-dashboard': AiCreditsDashboardElement;
    'ai-credits-usage-meter': AiCreditsUsageMeterElement;
    'ai-credits-metric-card': AiCreditsMetricCardElement;
    'ai-credits-trend-chart': AiCreditsTrendChartElement;
    'ai-credits-product-table': AiCreditsProductTableElement;
    'ai-credits-period-picker': AiCreditsElement;
  }
  interface GlobalEventHandlersEventMap {
    'aic-range-change': CustomEvent<RangeChangeDetail>;
    'aic-threshold': CustomEvent<ThresholdDetail>;
    'aic-issues': CustomEvent<UsageIssuesDetail>;
    'aic-retry': CustomEvent<null>;
  }
}

export type { AiCreditsDashboardElement } from './aiCreditsDashboardElement';
export type { AiCreditsElement } from './aiCreditsElement';
export type { AiCreditsMetricCardElement } from './aiCreditsMetricCardElement';
export type { AiCreditsProductTableElement } from './aiCreditsProductTableElement';
export type { AiCreditsTrendChartElement } from './aiCreditsTrendChartElement';
export type { AiCreditsUsageMeterElement } from './aiCreditsUsageMeterElement';
export type { RangeChangeDetail } from './rangeChangeDetail';
export type { ThresholdDetail } from './thresholdDetail';
export type { UsageIssuesDetail } from './usageIssuesDetail';
