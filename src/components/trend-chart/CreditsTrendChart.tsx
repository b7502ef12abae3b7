import { forwardRef, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';

import { useText } from '../../context/useText';
import { chartMessages } from '../../format/messages/chart';
import { commonMessages } from '../../format/messages/common';
import { statusMessages } from '../../format/messages/status';
import { Card } from '../shared/Card';
import { StatusPanel } from '../shared/StatusPanel';
import { useRootProps } from '../shared/useRootProps';
import { VisuallyHidden } from '../shared/VisuallyHidden';

import { ChartFigures } from './ChartFigures';
import { ChartHeader } from './ChartHeader';
import { chartSeries } from './chartSeries';
import { ChartSkeleton } from './ChartSkeleton';
import { OTHER_ID } from './otherProduct';
import { shownStatus } from './shownStatus';
import { summarySentence } from './summarySentence';
import { useHiddenProducts } from './useHiddenProducts';
import { useStatusMessage } from './useStatusMessage';

import type { ChartAnnotation } from './chartAnnotation';
import type { CreditsTrendChartProps } from './CreditsTrendChartProps';

const LEVEL_BELOW = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;
const NO_ANNOTATIONS: readonly ChartAnnotation[] = [];

/** A height that can be drawn; any other is left to the stylesheet. */
function drawnHeight(height: number | undefined): number | undefined {
  return height !== undefined && Number.isFinite(height) && height > 0 ? height : undefined;
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
    summary,
    status = 'ready',
    title,
    headingLevel = 2,
    mode = 'stacked',
    height,
    maxProducts,
    annotations = NO_ANNOTATIONS,
    hasPatterns = false,
    highlightedProductId,
    onHighlightedProductChange,
    onPointActivate,
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
  const hidden = useHiddenProducts();
  const [isTableOpen, setTableOpen] = useState(false);
  const [ownHighlight, setOwnHighlight] = useState<string | null>(null);
  const told = useRef<string | null>(null);
  const onHighlight = useCallback(
    (productId: string | null) => {
      setOwnHighlight(productId);
      // "Other" is no product of the host's.
      const next = productId === OTHER_ID ? null : productId;
      if (next !== told.current) onHighlightedProductChange?.(next);
      told.current = next;
    },
    [onHighlightedProductChange],
  );

  const unnamed = common.t('unnamed');
  const named = useMemo(() => daily && chartSeries(daily, unnamed), [daily, unnamed]);
  const shown = shownStatus(status, daily);
  const figures = shown === 'ready' || shown === 'refreshing' ? named : undefined;
  const { trend, daysUntilReset } = summary ?? {};
  const words = useMemo(
    () =>
      figures === undefined
        ? ''
        : summarySentence(figures, text, trend && daysUntilReset !== undefined ? { trend, daysUntilReset } : undefined),
    [figures, text, trend, daysUntilReset],
  );
  // Figures outlive a loading state, so that new ones after it are told.
  const [spoken, setSpoken] = useState(words);
  if (words !== '' && words !== spoken) setSpoken(words);
  const said = useStatusMessage(text.t('updated', { summary: spoken }));
  // The outside system is the host, who is told that nothing is lifted out where nothing is drawn.
  useEffect(() => {
    if (figures !== undefined || told.current === null) return;
    told.current = null;
    onHighlightedProductChange?.(null);
  }, [figures, onHighlightedProductChange]);
  if (figures === undefined && ownHighlight !== null) setOwnHighlight(null);
  // The host knows no "Other", and says `null` of it.
  const isOwn = highlightedProductId === undefined || (highlightedProductId === null && ownHighlight === OTHER_ID);
  const ids = { title: `${id}t`, summary: `${id}s`, table: `${id}d` };
  const fixedHeight = drawnHeight(height);
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
          mode={mode}
          hasTable={figures !== undefined}
          openTableId={isTableOpen ? ids.table : null}
          onToggleTable={() => setTableOpen(!isTableOpen)}
          text={text}
        />
        {figures !== undefined && (
          <>
            <VisuallyHidden id={ids.summary}>{words}</VisuallyHidden>
            <ChartFigures
              daily={figures}
              mode={mode}
              height={fixedHeight}
              maxProducts={maxProducts}
              annotations={annotations}
              hasPatterns={hasPatterns}
              hidden={hidden}
              highlightedId={isOwn ? ownHighlight : highlightedProductId}
              onHighlight={onHighlight}
              isLinked={onHighlightedProductChange !== undefined}
              onPointActivate={onPointActivate}
              openTableId={isTableOpen ? ids.table : null}
              // `useId` writes characters that an address of the form url(#…) would need escaped.
              patternId={`aic-${id.replace(/\W/g, '')}-`}
            />
          </>
        )}
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        {(shown === 'loading' || shown === 'refreshing') && <VisuallyHidden>{statusText.t(shown)}</VisuallyHidden>}
        {shown === 'loading' && <ChartSkeleton height={fixedHeight} products={named?.products} />}
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
