import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { Slots } from '../../context/slots';
import type { CreditSummary } from '../../model/creditSummary';
import type { DailyUsage } from '../../model/dailyUsage';
import type { UsageStatus } from '../../model/usageStatus';
import type { HeadingLevel } from '../shared/Heading';
import type { ChartAnnotation } from './chartAnnotation';
import type { ChartMode } from './chartMode';
import type { ChartPoint } from './chartPoint';

/** Props of CreditsTrendChart; the rest goes to the root element. */
export interface CreditsTrendChartProps extends Slots, Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  /** What `dailyUsage` returns. Not needed while `status` is not 'ready' or 'refreshing'. */
  daily?: DailyUsage | undefined;
  /**
   * Trend and days until reset for the chart's summary in words, from `summarizeCredits`; nothing of it is drawn.
   *
   * @default the summary says what `daily` knows
   */
  summary?: Pick<CreditSummary, 'trend' | 'daysUntilReset'> | undefined;
  /**
   * What the chart shows. Without a product or a day to draw, 'ready' shows what 'empty' does.
   *
   * @default 'ready'
   */
  status?: UsageStatus | undefined;
  /**
   * Title in place of "Credits Trend".
   *
   * @default the catalogue's
   */
  title?: ReactNode;
  /**
   * Level of the title's heading.
   *
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /**
   * How the days are drawn: credits on top of each other, shares of each day up to 100 %, or a line a product.
   *
   * @default 'stacked'
   */
  mode?: ChartMode | undefined;
  /**
   * Height of the plot in pixels, without axis and legend.
   *
   * @default 288, and 200 in a container of 720 px and under
   */
  height?: number | undefined;
  /**
   * How many products get an area of their own, the largest first; the others are drawn together as "Other", and listed one
   * by one in the tooltip and the table. `Infinity` draws all.
   *
   * @default one for every 24 px of height, from 4 to 12
   */
  maxProducts?: number | undefined;
  /**
   * Days to mark and what happened on them, told in the tooltip, in speech and in the table as well.
   *
   * @default none
   */
  annotations?: readonly ChartAnnotation[] | undefined;
  /**
   * Whether patterns tell the products apart besides colour. In forced colours and on paper they always do.
   *
   * @default false
   */
  hasPatterns?: boolean | undefined;
  /**
   * Id of the product whose area is lifted out; `null` for none.
   *
   * @default the product at the pointer in the legend, or at the keyboard's position
   */
  highlightedProductId?: string | null | undefined;
  /** Called with the product at the pointer or the keyboard's position, in the plot or the legend; `null` when it leaves. */
  onHighlightedProductChange?: ((productId: string | null) => void) | undefined;
  /** Called when a day is clicked or tapped, and by Enter or Space at the keyboard's position. */
  onPointActivate?: ((point: ChartPoint) => void) | undefined;
  /** Called by the "Try again" button of the error state. */
  onRetry?: (() => void) | undefined;
  /** Sentence in place of the one for the status. */
  statusMessage?: ReactNode;
  /** A link or button beside that sentence. */
  statusAction?: ReactNode;
}
