'use client';

export { CreditsProvider } from './context/CreditsProvider';
export { ProductTable } from './components/product-table/ProductTable';
export { UsageSparkline } from './components/shared/UsageSparkline';

export type { CreditsProviderProps } from './context/CreditsProvider';
export type { ProductTableProps } from './components/product-table/ProductTable';
export type { UsageSparklineProps } from './components/shared/UsageSparkline';
export type { ColorScheme } from './context/colorScheme';
export type { MessageOverrides } from './format/messageOverrides';
export type { Messages } from './format/messages';
export type { Template } from './format/template';
export type { PluralTemplate } from './format/pluralTemplate';
export type { HeadingLevel } from './components/shared/Heading';
export type { ProductUsage } from './model/productUsage';
export type { UsageTotal } from './model/usageTotal';
export type { UsageStatus } from './model/usageStatus';
export type { Day } from './model/day';
export type { DayRange } from './model/dayRange';
