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

/** Level of a heading under one of a level. */
const LEVEL_BELOW = [1, 2, 3, 4, 5, 6, 6] as const;
const NO_ANNOTATIONS: readonly ChartAnnotation[] = [];

/**
 * Credits by product and day as a stacked area chart, with its figures by mouse, finger and keyboard, as a table and in
 * words. Refund days (below 0) are drawn as 0 and told in true figures.
 *
 * @example <CreditsTrendChart daily={dailyUsage(usage, { now: '2025-11-22T12:00:00Z' })} /> // 412,380 credits in November
 */
export const CreditsTrendChart = /* @__PURE__ */ forwardRef<HTMLDivElement, CreditsTrendChartProps>(
  function CreditsTrendChart(
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
      classNames,
      components,
      ...rest
    },
    ref,
  ) {
    const text = useText('chart', chartMessages);
    const common = useText('common', commonMessages);
    const statusText = useText('status', statusMessages);
    const root = useRootProps('aic-chart', { className, classNames, ref });
    const id = useId();
    const hidden = useHiddenProducts();
    const [isTableOpen, setTableOpen] = useState(false);
    const [ownHighlight, setOwnHighlight] = useState<string | null>(null);
    const told = useRef<string | null>(null);
    const tell = useCallback(
      (productId: string | null) => {
        // "Other" is no product of the host's.
        const next = productId === OTHER_ID ? null : productId;
        if (next !== told.current) onHighlightedProductChange?.(next);
        told.current = next;
      },
      [onHighlightedProductChange],
    );
    const onHighlight = useCallback(
      (productId: string | null) => {
        setOwnHighlight(productId);
        tell(productId);
      },
      [tell],
    );

    const unnamed = common.t('unnamed');
    const named = useMemo(() => daily && chartSeries(daily, unnamed), [daily, unnamed]);
    const shown = shownStatus(status, daily);
    const figures = shown === 'ready' || shown === 'refreshing' ? named : undefined;
    const { trend, daysUntilReset } = summary ?? {};
    const words = useMemo(
      () => (figures ? summarySentence(figures, text, trend && { trend, daysUntilReset: daysUntilReset ?? 0 }) : ''),
      [figures, text, trend, daysUntilReset],
    );
    // Figures outlive a loading state, so that new ones after it are told.
    const [spoken, setSpoken] = useState(words);
    if (words && words !== spoken) setSpoken(words);
    const said = useStatusMessage(text.t('updated', { summary: spoken }));
    // The outside system is the host, who is told that nothing is lifted out where nothing is drawn.
    useEffect(() => {
      if (figures === undefined) tell(null);
    }, [figures, tell]);
    if (figures === undefined && ownHighlight !== null) setOwnHighlight(null);
    // The host knows no "Other", and says `null` of it.
    const isOwn = highlightedProductId === undefined || (highlightedProductId === null && ownHighlight === OTHER_ID);
    const titleId = `${id}t`;
    const summaryId = `${id}s`;
    const openTableId = isTableOpen ? `${id}d` : null;
    // Any other height is left to the stylesheet.
    const fixedHeight = height !== undefined && height > 0 && height < Infinity ? height : undefined;
    return (
      <Card {...rest} {...root} {...{ classNames, components }} status={shown}>
        <figure className="aic-chart-figure" aria-labelledby={titleId} aria-describedby={figures && summaryId}>
          <ChartHeader
            title={title}
            titleId={titleId}
            headingLevel={headingLevel}
            mode={mode}
            openTableId={openTableId}
            onToggleTable={figures && (() => setTableOpen(!isTableOpen))}
            text={text}
          />
          {figures && (
            <>
              <VisuallyHidden id={summaryId}>{words}</VisuallyHidden>
              <ChartFigures
                daily={figures}
                mode={mode}
                height={fixedHeight}
                maxProducts={maxProducts}
                annotations={annotations}
                hasPatterns={hasPatterns}
                {...hidden}
                highlightedId={isOwn ? ownHighlight : highlightedProductId}
                onHighlight={onHighlight}
                isLinked={onHighlightedProductChange !== undefined}
                onPointActivate={onPointActivate}
                openTableId={openTableId}
                text={text}
                // `useId` writes characters that an address of the form url(#…) would need escaped.
                patternId={`aic-${id.replace(/\W/g, '')}-`}
              />
            </>
          )}
          <VisuallyHidden role="status">{said}</VisuallyHidden>
          {(shown === 'loading' || shown === 'refreshing') && <VisuallyHidden>{statusText.t(shown)}</VisuallyHidden>}
          {shown === 'loading' ? (
            <ChartSkeleton height={fixedHeight} products={named?.products} />
          ) : shown === 'ready' || shown === 'refreshing' ? null : (
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
  },
);
