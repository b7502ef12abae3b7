import { useMemo, useRef } from 'react';

import { useText } from '../../context/useText';
import { chartMessages } from '../../format/messages/chart';
import { foldProducts } from '../../metrics/foldProducts';
import { VisuallyHidden } from '../shared/VisuallyHidden';

import { ChartLegend } from './ChartLegend';
import { ChartPatterns } from './ChartPatterns';
import { ChartStage } from './ChartStage';
import { DayTable } from './DayTable';
import { legendMessage } from './legendMessage';
import { OTHER_ID, otherProduct } from './otherProduct';
import { PLOT_HEIGHT, plotWidth } from './plotBox';
import { shownCount } from './shownCount';
import { useMedia } from './useMedia';
import { usePlotBox } from './usePlotBox';
import { useStatusMessage } from './useStatusMessage';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartAnnotation } from './chartAnnotation';
import type { ChartMode } from './chartMode';
import type { ChartPoint } from './chartPoint';
import type { HiddenProducts } from './useHiddenProducts';

interface ChartFiguresProps {
  /** All products, as they are drawn. */
  daily: DailyUsage;
  /** How the days are drawn. */
  mode: ChartMode;
  /** Height of the plot in pixels; `undefined` leaves it to the stylesheet. */
  height: number | undefined;
  /** How many products the host wants drawn; `undefined` leaves it to the height. */
  maxProducts: number | undefined;
  /** What the host tells of days. */
  annotations: readonly ChartAnnotation[];
  /** Whether the host wants patterns. */
  hasPatterns: boolean;
  /** What the legend has switched off. */
  hidden: HiddenProducts;
  /** The product that is lifted out. */
  highlightedId: string | null;
  /** Called with the product under the pointer or at the keyboard's position. */
  onHighlight: (productId: string | null) => void;
  /** Whether the product under the pointer is told too. */
  isLinked: boolean;
  /** Called when a point is chosen. */
  onPointActivate: ((point: ChartPoint) => void) | undefined;
  /** Id of the open table; `null` while it is closed. */
  openTableId: string | null;
  /** Start of the ids of the patterns. */
  patternId: string;
}

const NO_PRODUCTS: readonly [] = [];
/** Where colour is not to be seen. */
const COLOURLESS = '(forced-colors: active), print';

/**
 * Legend, plot and table of a chart that has figures.
 *
 * @example <ChartFigures daily={daily} mode="stacked" … />
 */
export function ChartFigures(props: ChartFiguresProps) {
  const { daily, mode, height, maxProducts, annotations, hidden, highlightedId, onHighlight, patternId } = props;
  const text = useText('chart', chartMessages);
  const stage = useRef<HTMLDivElement>(null);
  const box = usePlotBox(stage, height);
  const isColourless = useMedia(COLOURLESS);
  const isOnPaper = useMedia('print');
  const hasPatterns = props.hasPatterns || isColourless;

  const count = shownCount(daily.products.length, maxProducts, box.height);
  const other = text.t('other');
  const drawn = useMemo(() => foldProducts(daily, count, otherProduct(other)), [daily, count, other]);
  const ids = useMemo(() => drawn.products.map(({ id }) => id), [drawn]);
  const { hiddenIds, toggle, isolate } = hidden;
  const onIsolate = useMemo(() => (id: string) => isolate(id, ids), [isolate, ids]);
  const lifted =
    highlightedId === null || ids.includes(highlightedId) || !daily.products.some(({ id }) => id === highlightedId)
      ? highlightedId
      : OTHER_ID;
  const saidOfLegend = useStatusMessage(legendMessage(drawn.products, hiddenIds, text));
  const dayCount = daily.days.length;
  const stretch = useMemo(() => ({ x: box.width / plotWidth(dayCount), y: box.height / PLOT_HEIGHT }), [box, dayCount]);
  return (
    <>
      <ChartPatterns products={hasPatterns ? drawn.products : NO_PRODUCTS} patternId={patternId} stretch={stretch} />
      <ChartLegend
        products={drawn.products}
        hiddenIds={hiddenIds}
        onToggle={toggle}
        onIsolate={onIsolate}
        highlightedId={lifted}
        onHighlight={onHighlight}
        label={text.t('legend')}
        hint={text.t('legendKeys')}
        patternId={hasPatterns ? patternId : undefined}
      />
      <ChartStage
        daily={drawn}
        full={daily}
        mode={mode}
        hiddenIds={hiddenIds}
        annotations={annotations}
        stage={stage}
        box={box}
        highlightedId={lifted}
        onHighlight={onHighlight}
        isLinked={props.isLinked}
        onPointActivate={props.onPointActivate}
        text={text}
        patternId={patternId}
        hasPatterns={hasPatterns}
      />
      <VisuallyHidden role="status">{saidOfLegend}</VisuallyHidden>
      {(props.openTableId !== null || isOnPaper) && (
        // Paper cannot be scrolled: it has the products that are drawn.
        <DayTable
          daily={isOnPaper ? drawn : daily}
          id={props.openTableId ?? `${patternId}table`}
          annotations={annotations}
          isOnPaper={isOnPaper}
          text={text}
        />
      )}
    </>
  );
}
