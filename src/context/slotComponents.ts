import type {
  AnchorHTMLAttributes,
  ButtonHTMLAttributes,
  ComponentType,
  HTMLAttributes,
  RefAttributes,
  TdHTMLAttributes,
} from 'react';
import type { CreditBalance } from '../model/creditBalance';
import type { Day } from '../model/day';
import type { UsageStatus } from '../model/usageStatus';

/** What the framed box of a component shows. */
export interface CardState {
  /** Status of the component. */
  readonly status: UsageStatus;
  /** State of the credit balance; `undefined` where the card is not about one. */
  readonly balance: CreditBalance['state'] | undefined;
}

/** One product of the day in the tooltip. */
export interface TooltipProduct {
  /** Its id. */
  readonly productId: string;
  /** Its name. */
  readonly name: string;
  /** Credits on that day; negative for a refund. */
  readonly credits: number;
  /** Percent of the day, 0 to 100; `null` for a refund or where the day has no credits. */
  readonly percent: number | null;
  /** Whether the legend shows it. */
  readonly isShown: boolean;
}

/** What the tooltip tells. */
export interface TooltipState {
  /** The day. */
  readonly day: Day;
  /** Credits of the day; `null` where its data has not arrived. */
  readonly credits: number | null;
  /** Credits of the day beyond the included ones. */
  readonly excessCredits: number;
  /** Every product in the order of the stack, from its foot. Empty where there is no data. */
  readonly products: readonly TooltipProduct[];
  /** Whether it is kept open. */
  readonly isPinned: boolean;
}

/** What a switch of the legend stands for. */
export interface LegendItemState {
  /** Id of the product; `null` for those drawn together as "Other". */
  readonly productId: string | null;
  /** Its name. */
  readonly name: string;
  /** Whether it is drawn. */
  readonly isShown: boolean;
  /** Whether it is lifted out. */
  readonly isHighlighted: boolean;
}

/** What a cell of the product table says. */
export interface CellState {
  /** Its column. */
  readonly column: 'name' | 'credits' | 'averagePerDay' | 'excessCredits' | 'share';
  /** Kind of its row. */
  readonly kind: 'used' | 'idle' | 'refunds' | 'total';
  /** Id of its product; `undefined` in the rows below the products. */
  readonly productId: string | undefined;
  /** The figure: credits, or percent in the column of shares. `null` where there is none, and in the column of names. */
  readonly value: number | null;
}

/** What is told in place of figures. */
export interface PanelState {
  /** Why there are none. */
  readonly status: 'error' | 'empty' | 'not-enabled' | 'forbidden';
  /** Asks for them again; `undefined` where that is not offered. */
  readonly onRetry: (() => void) | undefined;
}

/** What a link leads to. */
export interface LinkState {
  /** Id of the product. */
  readonly productId: string;
}

/** What the host's `Card` gets: it stands for a `div`. */
export interface CardSlotProps extends HTMLAttributes<HTMLDivElement>, RefAttributes<HTMLDivElement> {
  /** What it is about. */
  readonly state: CardState;
}

/** What the host's `Tooltip` gets: it stands for a `div` that is placed by its `ref`. Its children are the usual words. */
export interface TooltipSlotProps extends HTMLAttributes<HTMLDivElement>, RefAttributes<HTMLDivElement> {
  /** What it is about. */
  readonly state: TooltipState;
}

/** What the host's `LegendItem` gets: it stands for a `button`. */
export interface LegendItemSlotProps extends ButtonHTMLAttributes<HTMLButtonElement>, RefAttributes<HTMLButtonElement> {
  /** What it is about. */
  readonly state: LegendItemState;
}

/** What the host's `Cell` gets: it stands for a `td`, and where `scope` is among the props for a `th`. */
export interface CellSlotProps extends TdHTMLAttributes<HTMLTableCellElement>, RefAttributes<HTMLTableCellElement> {
  /** What it is about. */
  readonly state: CellState;
}

/** What the host's `Empty` and `Error` get: they stand for a `div`. Their children are the usual words and buttons. */
export interface PanelSlotProps extends HTMLAttributes<HTMLDivElement>, RefAttributes<HTMLDivElement> {
  /** What it is about. */
  readonly state: PanelState;
}

/** What the host's `Link` gets: it stands for an `a`, whose `href` is http, https, mailto or relative. */
export interface LinkSlotProps extends AnchorHTMLAttributes<HTMLAnchorElement>, RefAttributes<HTMLAnchorElement> {
  /** What it is about. */
  readonly state: LinkState;
}

/**
 * Components of a host's own in place of the library's elements; those left out stay as they are. Each gets the attributes,
 * the listeners and the `ref` of the element it stands for, and its state. It spreads them all but the state on one element,
 * or keyboard, speech and styles are lost. With React 18 it is a `forwardRef`. It is defined outside of render, as any component:
 * one made anew at each render is mounted anew, and loses the focus.
 *
 * @example { Link: ({ state, ...rest }) => <a {...rest} data-product={state.productId} /> } // data-product="agent-os"
 */
export interface SlotComponents {
  /** The framed box of every card, chart and table. */
  readonly Card?: ComponentType<CardSlotProps> | undefined;
  /** The box of the chart's tooltip. */
  readonly Tooltip?: ComponentType<TooltipSlotProps> | undefined;
  /** A switch of the chart's legend. */
  readonly LegendItem?: ComponentType<LegendItemSlotProps> | undefined;
  /** A cell of the product table, but not its heads. */
  readonly Cell?: ComponentType<CellSlotProps> | undefined;
  /** What is shown where there are no figures to show. The small cards of one figure show a dash instead. */
  readonly Empty?: ComponentType<PanelSlotProps> | undefined;
  /** What is shown where figures could not be loaded, but in the small cards of one figure. */
  readonly Error?: ComponentType<PanelSlotProps> | undefined;
  /** A link to a product. */
  readonly Link?: ComponentType<LinkSlotProps> | undefined;
}
