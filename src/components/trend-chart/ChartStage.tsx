import { memo, useMemo } from 'react';

import { AllowanceLine } from './AllowanceLine';
import { ChartAreas } from './ChartAreas';
import { chartFlags } from './chartFlags';
import { chartGeometry } from './chartGeometry';
import { ChartGrid } from './ChartGrid';
import { ChartHighlight } from './ChartHighlight';
import { DayExplorer } from './DayExplorer';
import { DayLabels } from './DayLabels';
import { dayScale } from './dayScale';
import { DirectLabels } from './DirectLabels';
import { floatingRows } from './floatingRows';
import { labelsOnAreas } from './labelsOnAreas';
import { plotColumns } from './plotColumns';
import { PlotFlags } from './PlotFlags';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect';
import { ValueLabels } from './ValueLabels';

import type { RefObject } from 'react';
import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartAnnotation } from './chartAnnotation';
import type { ChartMode } from './chartMode';
import type { ChartPoint } from './chartPoint';
import type { ChartText } from './chartText';
import type { PlotBox } from './usePlotBox';

interface ChartStageProps {
  /** The series as they are drawn. */
  daily: DailyUsage;
  /** All products. */
  full: DailyUsage;
  /** How the days are drawn. */
  mode: ChartMode;
  /** Ids of the products that are switched off. */
  hiddenIds: ReadonlySet<string>;
  /** What the host tells of days. */
  annotations: readonly ChartAnnotation[];
  /** The element that is measured. */
  stage: RefObject<HTMLDivElement | null>;
  /** Its measures. */
  box: PlotBox;
  /** The product that is lifted out. */
  highlightedId: string | null;
  /** Called with the product at the keyboard's position. */
  onHighlight: (productId: string | null) => void;
  /** Whether the product under the pointer is told too. */
  isLinked: boolean;
  /** Called when a point is chosen. */
  onPointActivate: ((point: ChartPoint) => void) | undefined;
  /** The chart's words. */
  text: ChartText;
  /** Start of the ids of the patterns. */
  patternId: string;
  /** Whether patterns tell the products apart. */
  hasPatterns: boolean;
}

const NONE: readonly [] = [];
/** Room of the axis and the flags above and under the plot. */
const AXES_PX = 24;
const STEPS = 6;
const NARROW_STEPS = 4;

/**
 * The plot with its axes. Areas depend on the figures alone, labels on the measured width too.
 *
 * @example <ChartStage daily={daily} full={daily} mode="stacked" hiddenIds={hidden} annotations={[]} stage={ref} box={box} … />
 */
export const ChartStage = memo(function ChartStage(props: ChartStageProps) {
  const { daily, full, mode, hiddenIds, annotations, stage, box, highlightedId, text, patternId, hasPatterns } = props;
  const { dir, locale } = text;
  const { isNarrow, isShort, width, room, height } = box;
  const dayCount = daily.days.length;
  const isRtl = dir === 'rtl';

  const scale = useMemo(() => dayScale(dayCount, dir), [dayCount, dir]);
  const columns = plotColumns(box.isMeasured ? width : null, daily.products.length);
  const steps = isNarrow ? NARROW_STEPS : STEPS;
  const geometry = useMemo(
    () => chartGeometry(daily, hiddenIds, mode, scale, columns, steps),
    [daily, hiddenIds, mode, scale, columns, steps],
  );
  const flags = useMemo(
    () => chartFlags(daily, annotations, scale, text, isShort),
    [daily, annotations, scale, text, isShort],
  );
  const labels = useMemo(
    () => (isShort ? NONE : labelsOnAreas(daily, geometry, room, height)),
    [isShort, daily, geometry, room, height],
  );
  const shownPatterns = hasPatterns ? patternId : undefined;
  // A stylesheet cannot know the height that the host gave; while it is off the screen the stage keeps that room.
  useBrowserLayoutEffect(() => {
    const kept = box.isFixed ? `auto ${height + AXES_PX}px` : null;
    stage.current?.style.setProperty('contain-intrinsic-block-size', kept);
    stage.current?.style.setProperty('content-visibility', kept && 'auto');
  }, [stage, box, height]);
  const highlighted = geometry.series.find(({ place }) => daily.products[place]?.id === highlightedId)?.place ?? -1;
  return (
    <div className={box.isFixed ? 'aic-chart-stage aic-chart-stage-fixed' : 'aic-chart-stage'} ref={stage}>
      <ValueLabels axis={geometry.axis} mode={mode} locale={locale} />
      <svg
        className="aic-chart-plot"
        height={box.isFixed ? height : undefined}
        aria-hidden="true"
        focusable="false"
        data-aic-part="plot"
      >
        <ChartGrid axis={geometry.axis} />
        <ChartAreas daily={daily} geometry={geometry} patternId={shownPatterns} hatchId={patternId} />
        <DirectLabels
          // Under the veil none could be read.
          labels={highlighted === -1 ? labels : labels.filter(({ id }) => id === highlightedId)}
          hasPatterns={hasPatterns}
        />
        {highlighted !== -1 && <ChartHighlight geometry={geometry} place={highlighted} />}
        <line className="aic-chart-grid aic-chart-base" x1="0" x2="100%" y1="100%" y2="100%" />
        <AllowanceLine geometry={geometry} label={text.t('allowance')} isRtl={isRtl} />
        <PlotFlags flags={flags} width={room} isRtl={isRtl} />
        <DayLabels daily={daily} scale={scale} width={room} isNarrow={isShort} locale={locale} />
      </svg>
      <DayExplorer
        daily={daily}
        full={full}
        geometry={geometry}
        hiddenIds={hiddenIds}
        annotations={annotations}
        isDocked={isShort}
        room={floatingRows(height)}
        plotWidth={width}
        height={height}
        onHighlight={props.onHighlight}
        isLinked={props.isLinked}
        onPointActivate={props.onPointActivate}
        text={text}
        patternId={shownPatterns}
      />
    </div>
  );
});
