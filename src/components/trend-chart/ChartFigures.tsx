import { useMemo, useRef } from 'react';

import { foldProducts } from '../../metrics/foldProducts';
import { VisuallyHidden } from '../shared/VisuallyHidden';

import { ChartLegend } from './ChartLegend';
import { ChartPatterns } from './ChartPatterns';
import { ChartStage } from './ChartStage';
import { DayTable } from './DayTable';
import { legendMessage } from './legendMessage';
import { OTHER_ID, otherProduct } from './otherProduct';
import { shownCount } from './shownCount';
import { useMedia } from './useMedia';
import { usePlotBox } from './usePlotBox';
import { useStatusMessage } from './useStatusMessage';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartAnnotation } from './chartAnnotation';
import type { ChartMode } from './chartMode';
import type { ChartPoint } from './chartPoint';
import type { ChartText } from './chartText';
import type { HiddenProducts } from './useHiddenProducts';

interface ChartFiguresProps extends HiddenProducts {
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
  /** The chart's words. */
  text: ChartText;
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
  const { daily, height, maxProducts, annotations, hiddenIds, highlightedId, onHighlight, text, patternId } = props;
  const { toggle, isolate, openTableId } = props;
  const stage = useRef<HTMLDivElement>(null);
  const box = usePlotBox(stage, height);
  const isColourless = useMedia(COLOURLESS);
  const isOnPaper = useMedia('print');
  const hasPatterns = props.hasPatterns || isColourless;

  const count = shownCount(daily.products.length, maxProducts, box.height);
  const other = text.t('other');
  const drawn = useMemo(() => foldProducts(daily, count, otherProduct(other)), [daily, count, other]);
  const onIsolate = useMemo(
    () => (id: string) =>
      isolate(
        id,
        drawn.products.map((product) => product.id),
      ),
    [isolate, drawn],
  );
  const has = ({ products }: DailyUsage) => products.some(({ id }) => id === highlightedId);
  const lifted = has(daily) && !has(drawn) ? OTHER_ID : highlightedId;
  const saidOfLegend = useStatusMessage(legendMessage(drawn.products, hiddenIds, text));
  return (
    <>
      <ChartPatterns
        products={hasPatterns ? drawn.products : NO_PRODUCTS}
        patternId={patternId}
        box={box}
        dayCount={daily.days.length}
      />
      <ChartLegend
        products={drawn.products}
        hiddenIds={hiddenIds}
        toggle={toggle}
        isolate={onIsolate}
        highlightedId={lifted}
        onHighlight={onHighlight}
        patternId={hasPatterns ? patternId : undefined}
        text={text}
      />
      <ChartStage
        {...props}
        daily={drawn}
        full={daily}
        stage={stage}
        box={box}
        highlightedId={lifted}
        hasPatterns={hasPatterns}
      />
      <VisuallyHidden role="status">{saidOfLegend}</VisuallyHidden>
      {(openTableId !== null || isOnPaper) && (
        // Paper cannot be scrolled: it has the products that are drawn.
        <DayTable
          daily={isOnPaper ? drawn : daily}
          id={openTableId ?? `${patternId}table`}
          annotations={annotations}
          isOnPaper={isOnPaper}
          text={text}
        />
      )}
    </>
  );
}
