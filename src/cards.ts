'use client';

export { CreditsProvider } from './context/CreditsProvider';
export { UsageMeterCard } from './components/usage-card/UsageMeterCard';
export { MetricCard } from './components/metric-card/MetricCard';
export { DaysUntilResetCard } from './components/metric-card/DaysUntilResetCard';
export { UtilizationCard } from './components/metric-card/UtilizationCard';
export { ActiveProductsCard } from './components/metric-card/ActiveProductsCard';
export { AverageDailyUsageCard } from './components/metric-card/AverageDailyUsageCard';
export { TrendCard } from './components/metric-card/TrendCard';
export { UsageSparkline } from './components/shared/UsageSparkline';

export type { CreditsProviderProps } from './context/CreditsProvider';
export type { UsageMeterCardProps } from './components/usage-card/UsageMeterCard';
export type { MetricCardProps } from './components/metric-card/MetricCard';
export type { DaysUntilResetCardProps } from './components/metric-card/DaysUntilResetCard';
export type { UtilizationCardProps } from './components/metric-card/UtilizationCard';
export type { ActiveProductsCardProps } from './components/metric-card/ActiveProductsCard';
export type { AverageDailyUsageCardProps } from './components/metric-card/AverageDailyUsageCard';
export type { TrendCardProps } from './components/metric-card/TrendCard';
export type { UsageSparklineProps } from './components/shared/UsageSparkline';
export type { ColorScheme } from './context/colorScheme';
export type { ClassNames } from './context/classNames';
export type { PartName } from './context/partName';
export type { Slots } from './context/slots';
export type {
  CardSlotProps,
  CardState,
  CellSlotProps,
  CellState,
  LegendItemSlotProps,
  LegendItemState,
  LinkSlotProps,
  LinkState,
  PanelSlotProps,
  PanelState,
  SlotComponents,
  TooltipProduct,
  TooltipSlotProps,
  TooltipState,
} from './context/slotComponents';
export type { Theme } from './theme/theme';
export type { Catalogue } from './format/catalogue';
export type { MessageForms } from './format/messageForms';
export type { MessageOverrides } from './format/messageOverrides';
export type { Messages } from './format/messages';
export type { Template } from './format/template';
export type { PluralTemplate } from './format/pluralTemplate';
export type { HeadingLevel } from './components/shared/Heading';
export type { MeterLimit } from './components/usage-card/meterLimit';
export type { ReadyCardProps } from './components/metric-card/readyCardProps';
export type { AverageDailyUsage } from './model/averageDailyUsage';
export type { BillingPeriod } from './model/billingPeriod';
export type { CreditBalance } from './model/creditBalance';
export type { MonthOverMonthTrend } from './model/monthOverMonthTrend';
export type { RunOut } from './model/runOut';
export type { Utilization } from './model/utilization';
export type { UsageStatus } from './model/usageStatus';
export type { Day } from './model/day';
export type { DayRange } from './model/dayRange';
export type { Allowance } from './model/allowance';
