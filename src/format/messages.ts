import type { MessageForms } from './messageForms';
import type { ChartMessages } from './messages/chart';
import type { CommonMessages } from './messages/common';
import type { DashboardMessages } from './messages/dashboard';
import type { MeterMessages } from './messages/meter';
import type { MetricsMessages } from './messages/metrics';
import type { PeriodMessages } from './messages/period';
import type { StatusMessages } from './messages/status';
import type { TableMessages } from './messages/table';
import type { TabsMessages } from './messages/tabs';

/** Every word the library shows, by section. Plain data: a server component can pass it to a client one. */
export interface Messages {
  /** Words that several sections use. */
  readonly common: CommonMessages;
  /** Loading, empty, not enabled, forbidden, error. */
  readonly status: StatusMessages;
  /** The usage meters. */
  readonly meter: MeterMessages;
  /** The metric cards. */
  readonly metrics: MetricsMessages;
  /** The trend chart. */
  readonly chart: ChartMessages;
  /** The product table. */
  readonly table: TableMessages;
  /** The period picker. */
  readonly period: PeriodMessages;
  /** The dashboard tabs. */
  readonly tabs: TabsMessages;
  /** The composed dashboard. */
  readonly dashboard: DashboardMessages;
  /** What the sentences count: `{count:credits}` in a template names one of them. */
  readonly forms?: MessageForms | undefined;
}
