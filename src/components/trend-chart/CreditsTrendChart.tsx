import { forwardRef, useId, useMemo, useState } from 'react';

import { useText } from '../../context/useText';
import { chartMessages } from '../../format/messages/chart';
import { commonMessages } from '../../format/messages/common';
import { statusMessages } from '../../format/messages/status';
import { Card } from '../shared/Card';
import { productName } from '../shared/productName';
import { StatusPanel } from '../shared/StatusPanel';
import { useRootProps } from '../shared/useRootProps';
import { VisuallyHidden } from '../shared/VisuallyHidden';

import { ChartHeader } from './ChartHeader';
import { ChartLegend } from './ChartLegend';
import { ChartSkeleton } from './ChartSkeleton';
import { ChartStage } from './ChartStage';
import { DayTable } from './DayTable';
import { summarySentence } from './summarySentence';
import { useHiddenProducts } from './useHiddenProducts';

import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { DailyUsage } from '../../model/dailyUsage';
import type { UsageStatus } from '../../model/usageStatus';
import type { HeadingLevel } from '../shared/Heading';

/** Props of CreditsTrendChart; the rest goes to the root element. */
export interface CreditsTrendChartProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  /** What `dailyUsage` returns. Not needed while `status` is not 'ready' or 'refreshing'. */
  daily?: DailyUsage | undefined;
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
   * Height of the plot in pixels, without axis and legend.
   *
   * @default 288, and 200 in a container of 720 px and under
   */
  height?: number | undefined;
  /** Called by the "Try again" button of the error state. */
  onRetry?: (() => void) | undefined;
  /** Sentence in place of the one for the status. */
  statusMessage?: ReactNode;
  /** A link or button beside that sentence. */
  statusAction?: ReactNode;
}

const LEVEL_BELOW = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

/** A height that can be drawn; any other is left to the stylesheet. */
function drawnHeight(height: number | undefined): number | undefined {
  return height !== undefined && Number.isFinite(height) && height > 0 ? height : undefined;
}

/** The series with the names that are drawn. */
function withNames(daily: DailyUsage, unnamed: string): DailyUsage {
  const products = daily.products.map((product) => ({ ...product, name: productName(product.name, unnamed) }));
  return { ...daily, products };
}

/** What the chart has to show: its status, but 'empty' where there is no product or no known day to draw. */
function shownStatus(status: UsageStatus, daily: DailyUsage | undefined): UsageStatus {
  const isReady = status === 'ready' || status === 'refreshing';
  const isEmpty = !daily || daily.products.length === 0 || !daily.known.includes(true);
  return isReady && isEmpty ? 'empty' : status;
}

/**
 * Credits by product and day as a stacked area chart, with its figures by mouse, finger and keyboard, as a table and in
 * words. Refund days (below 0) are drawn as 0 and told in true figures.
 *
 * @example <CreditsTrendChart daily={dailyUsage(usage, { now: '2025-11-22T12:00:00Z' })} /> // 412,380 credits in November
 */
export const CreditsTrendChart = forwardRef<HTMLDivElement, CreditsTrendChartProps>(function CreditsTrendChart(
  {
    daily,
    status = 'ready',
    title,
    headingLevel = 2,
    height: givenHeight,
    onRetry,
    statusMessage,
    statusAction,
    className,
    ...rest
  },
  ref,
) {
  const text = useText('chart', chartMessages);
  const common = useText('common', commonMessages);
  const statusText = useText('status', statusMessages);
  const root = useRootProps('aic-chart', className);
  const id = useId();
  const [hiddenIds, onToggle] = useHiddenProducts();
  const [isTableOpen, setTableOpen] = useState(false);

  const height = drawnHeight(givenHeight);
  const unnamed = common.t('unnamed');
  const named = useMemo(() => daily && withNames(daily, unnamed), [daily, unnamed]);
  const shown = shownStatus(status, daily);
  const figures = shown === 'ready' || shown === 'refreshing' ? named : undefined;
  const summary = useMemo(() => (figures === undefined ? '' : summarySentence(figures, text)), [figures, text]);
  const ids = { title: `${id}t`, summary: `${id}s`, table: `${id}d` };
  // `useId` writes characters that an address of the form url(#…) would need escaped.
  const patternId = `aic-${id.replace(/\W/g, '')}-`;
  return (
    <Card {...rest} {...root} ref={ref} status={shown}>
      <figure
        className="aic-chart-figure"
        aria-labelledby={ids.title}
        aria-describedby={figures === undefined ? undefined : ids.summary}
      >
        <ChartHeader
          title={title}
          titleId={ids.title}
          headingLevel={headingLevel}
          hasTable={figures !== undefined}
          openTableId={isTableOpen ? ids.table : null}
          onToggleTable={() => setTableOpen(!isTableOpen)}
          text={text}
        />
        {figures !== undefined && (
          <>
            <VisuallyHidden id={ids.summary}>{summary}</VisuallyHidden>
            <ChartLegend
              products={figures.products}
              hiddenIds={hiddenIds}
              onToggle={onToggle}
              label={text.t('legend')}
              patternId={patternId}
            />
            <ChartStage daily={figures} hiddenIds={hiddenIds} height={height} text={text} patternId={patternId} />
            {isTableOpen && <DayTable daily={figures} id={ids.table} text={text} />}
          </>
        )}
        {(shown === 'loading' || shown === 'refreshing') && <VisuallyHidden>{statusText.t(shown)}</VisuallyHidden>}
        {shown === 'loading' && <ChartSkeleton height={height} products={named?.products} />}
        {shown !== 'loading' && shown !== 'ready' && shown !== 'refreshing' && (
          <div className="aic-chart-status">
            <StatusPanel
              status={shown}
              message={statusMessage}
              onRetry={onRetry}
              action={statusAction}
              headingLevel={LEVEL_BELOW[headingLevel]}
            />
          </div>
        )}
      </figure>
    </Card>
  );
});
