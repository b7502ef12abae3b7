'use client';

export { CreditsProvider } from './context/CreditsProvider';
export { UsageMeterCard } from './components/usage-card/UsageMeterCard';
export { MetricCard } from './components/metric-card/MetricCard';
export { DaysUntilResetCard } from './components/metric-card/DaysUntilResetCard';
export { UtilizationCard } from './components/metric-card/UtilizationCard';
export { ActiveProductsCard } from './components/metric-card/ActiveProductsCard';
export { AverageDailyUsageCard } from './components/metric-card/AverageDailyUsageCard';
export { TrendCard } from './components/metric-card/TrendCard';
export { CreditsTrendChart } from './components/trend-chart/CreditsTrendChart';
export { UsageSparkline } from './components/shared/UsageSparkline';
export { ProductTable } from './components/product-table/ProductTable';
export { PeriodPicker } from './components/period-picker/PeriodPicker';
export { DashboardTabs } from './components/tabs/DashboardTabs';
export { CreditsDashboard } from './components/dashboard/CreditsDashboard';
export { useActiveProducts } from './hooks/useActiveProducts';
export { useAverageDailyUsage } from './hooks/useAverageDailyUsage';
export { useBillingPeriod } from './hooks/useBillingPeriod';
export { useCreditBalance } from './hooks/useCreditBalance';
export { useCreditSummary } from './hooks/useCreditSummary';
export { useDailyUsage } from './hooks/useDailyUsage';
export { useDaysUntilReset } from './hooks/useDaysUntilReset';
export { useMonthOverMonthTrend } from './hooks/useMonthOverMonthTrend';
export { useProductUsage } from './hooks/useProductUsage';
export { useRunOut } from './hooks/useRunOut';
export { useUsageTotal } from './hooks/useUsageTotal';
export { useUtilization } from './hooks/useUtilization';

export type { CreditsProviderProps } from './context/CreditsProvider';
export type { UsageMeterCardProps } from './components/usage-card/UsageMeterCard';
export type { MetricCardProps } from './components/metric-card/MetricCard';
export type { DaysUntilResetCardProps } from './components/metric-card/DaysUntilResetCard';
export type { UtilizationCardProps } from './components/metric-card/UtilizationCard';
export type { ActiveProductsCardProps } from './components/metric-card/ActiveProductsCard';
export type { AverageDailyUsageCardProps } from './components/metric-card/AverageDailyUsageCard';
export type { TrendCardProps } from './components/metric-card/TrendCard';
export type { ChartAnnotation } from './components/trend-chart/chartAnnotation';
export type { ChartMode } from './components/trend-chart/chartMode';
export type { ChartPoint } from './components/trend-chart/chartPoint';
export type { CreditsTrendChartProps } from './components/trend-chart/CreditsTrendChartProps';
export type { UsageSparklineProps } from './components/shared/UsageSparkline';
export type { ProductTableProps } from './components/product-table/ProductTable';
export type { PeriodPickerProps } from './components/period-picker/PeriodPicker';
export type { DashboardTabsProps } from './components/tabs/DashboardTabs';
export type { CreditsDashboardProps } from './components/dashboard/CreditsDashboard';
export type { UseActiveProductsOptions } from './hooks/useActiveProducts';
export type { UseAverageDailyUsageOptions } from './hooks/useAverageDailyUsage';
export type { UseBillingPeriodOptions } from './hooks/useBillingPeriod';
export type { UseCreditBalanceOptions } from './hooks/useCreditBalance';
export type { UseCreditSummaryOptions } from './hooks/useCreditSummary';
export type { UseDailyUsageOptions } from './hooks/useDailyUsage';
export type { UseDaysUntilResetOptions } from './hooks/useDaysUntilReset';
export type { UseMonthOverMonthTrendOptions } from './hooks/useMonthOverMonthTrend';
export type { UseProductUsageOptions } from './hooks/useProductUsage';
export type { UseRunOutOptions } from './hooks/useRunOut';
export type { UseUsageTotalOptions } from './hooks/useUsageTotal';
export type { UseUtilizationOptions } from './hooks/useUtilization';
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
export type { AverageDailyUsage } from './model/averageDailyUsage';
export type { BillingPeriod } from './model/billingPeriod';
export type { CreditBalance } from './model/creditBalance';
export type { CreditSummary } from './model/creditSummary';
export type { CreditUsage } from './model/creditUsage';
export type { DailyProduct } from './model/dailyProduct';
export type { DailyUsage } from './model/dailyUsage';
export type { Day } from './model/day';
export type { DayRange } from './model/dayRange';
export type { MonthOverMonthTrend } from './model/monthOverMonthTrend';
export type { Now } from './model/now';
export type { Product } from './model/product';
export type { ProductUsage } from './model/productUsage';
export type { RunOut } from './model/runOut';
export type { UsageIssue, UsageIssueCode } from './model/usageIssue';
export type { UsageTotal } from './model/usageTotal';
export type { Utilization } from './model/utilization';
export type { MetricOptions } from './metrics/metricOptions';
export type { Allowance } from './model/allowance';
export type { AllowanceChange } from './model/allowanceChange';
export type { HeadingLevel } from './components/shared/Heading';
export type { MeterLimit } from './components/usage-card/meterLimit';
export type { ReadyCardProps } from './components/metric-card/readyCardProps';
export type { DashboardTab } from './components/tabs/dashboardTab';
export type { DashboardFigures, DashboardSection, DashboardSections } from './components/dashboard/dashboardSections';
export type { PeriodPreset } from './model/periodPreset';
export type { UsageStatus } from './model/usageStatus';
export type { UsageRecord } from './model/usageRecord';
export type { CreditUsageInput } from './model/creditUsageInput';
