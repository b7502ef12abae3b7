'use client';

export { CreditsProvider } from '../context/CreditsProvider';
export { useActiveProducts } from './useActiveProducts';
export { useAverageDailyUsage } from './useAverageDailyUsage';
export { useBillingPeriod } from './useBillingPeriod';
export { useCreditBalance } from './useCreditBalance';
export { useCreditSummary } from './useCreditSummary';
export { useDailyUsage } from './useDailyUsage';
export { useDaysUntilReset } from './useDaysUntilReset';
export { useMonthOverMonthTrend } from './useMonthOverMonthTrend';
export { useProductUsage } from './useProductUsage';
export { useRunOut } from './useRunOut';
export { useUsageTotal } from './useUsageTotal';
export { useUtilization } from './useUtilization';

export type { CreditsProviderProps } from '../context/CreditsProvider';
export type { UseActiveProductsOptions } from './useActiveProducts';
export type { UseAverageDailyUsageOptions } from './useAverageDailyUsage';
export type { UseBillingPeriodOptions } from './useBillingPeriod';
export type { UseCreditBalanceOptions } from './useCreditBalance';
export type { UseCreditSummaryOptions } from './useCreditSummary';
export type { UseDailyUsageOptions } from './useDailyUsage';
export type { UseDaysUntilResetOptions } from './useDaysUntilReset';
export type { UseMonthOverMonthTrendOptions } from './useMonthOverMonthTrend';
export type { UseProductUsageOptions } from './useProductUsage';
export type { UseRunOutOptions } from './useRunOut';
export type { UseUsageTotalOptions } from './useUsageTotal';
export type { UseUtilizationOptions } from './useUtilization';
export type { ColorScheme } from '../context/colorScheme';
export type { ClassNames } from '../context/classNames';
export type { PartName } from '../context/partName';
export type { Slots } from '../context/slots';
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
} from '../context/slotComponents';
export type { Theme } from '../theme/theme';
export type { Catalogue } from '../format/catalogue';
export type { MessageForms } from '../format/messageForms';
export type { MessageOverrides } from '../format/messageOverrides';
export type { Messages } from '../format/messages';
export type { Template } from '../format/template';
export type { PluralTemplate } from '../format/pluralTemplate';
export type { AverageDailyUsage } from '../model/averageDailyUsage';
export type { BillingPeriod } from '../model/billingPeriod';
export type { CreditBalance } from '../model/creditBalance';
export type { CreditSummary } from '../model/creditSummary';
export type { CreditUsage } from '../model/creditUsage';
export type { DailyProduct } from '../model/dailyProduct';
export type { DailyUsage } from '../model/dailyUsage';
export type { Day } from '../model/day';
export type { DayRange } from '../model/dayRange';
export type { MonthOverMonthTrend } from '../model/monthOverMonthTrend';
export type { Now } from '../model/now';
export type { Product } from '../model/product';
export type { ProductUsage } from '../model/productUsage';
export type { RunOut } from '../model/runOut';
export type { UsageIssue, UsageIssueCode } from '../model/usageIssue';
export type { UsageTotal } from '../model/usageTotal';
export type { Utilization } from '../model/utilization';
export type { MetricOptions } from '../metrics/metricOptions';
export type { Allowance } from '../model/allowance';
export type { AllowanceChange } from '../model/allowanceChange';
export type { UsageStatus } from '../model/usageStatus';
