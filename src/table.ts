'use client';

export { CreditsProvider } from './context/CreditsProvider';
export { ProductTable } from './components/product-table/ProductTable';
export { UsageSparkline } from './components/shared/UsageSparkline';

export type { CreditsProviderProps } from './context/CreditsProvider';
export type { ProductTableProps } from './components/product-table/ProductTable';
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
export type { ProductUsage } from './model/productUsage';
export type { UsageTotal } from './model/usageTotal';
export type { UsageStatus } from './model/usageStatus';
export type { Day } from './model/day';
export type { DayRange } from './model/dayRange';
export type { CreditBalance } from './model/creditBalance';
