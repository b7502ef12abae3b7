import { memo, useMemo } from 'react';

import { useParts } from '../../context/useParts';

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

/** Props of ChartStage. */
export interface ChartStageProps {
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
export const ChartStage = /* @__PURE__ */ memo(function ChartStage(props: ChartStageProps) {
  const { daily, mode, hiddenIds, annotations, stage, box, text, patternId, hasPatterns } = props;
  // The explorer is not drawn again where another product is lifted out.
  const { highlightedId, ...rest } = props;
  const part = useParts();
  const { height } = box;

  const columns = plotColumns(box.isMeasured ? box.width : null, daily.products.length);
  const steps = box.isNarrow ? NARROW_STEPS : STEPS;
  const geometry = useMemo(
    () => chartGeometry(daily, hiddenIds, mode, dayScale(daily.days.length, text.dir), columns, steps),
    [daily, hiddenIds, mode, text.dir, columns, steps],
  );
  const { flags, labels } = useMemo(() => {
    const { isShort, room, width } = box;
    const rules = chartFlags(daily, annotations, geometry.scale, text, box);
    return {
      flags: rules,
      labels: isShort ? NONE : labelsOnAreas(daily, geometry, room, (box.height * room) / width, rules),
    };
  }, [daily, annotations, geometry, text, box]);
  // A stylesheet cannot know the height that the host gave; while it is off the screen the stage keeps that room.
  useBrowserLayoutEffect(() => {
    const kept = box.isFixed ? `auto ${height + AXES_PX}px` : null;
    stage.current?.style.setProperty('contain-intrinsic-block-size', kept);
    stage.current?.style.setProperty('content-visibility', kept && 'auto');
  }, [stage, box, height]);
  const row = geometry.series.findIndex(({ place }) => daily.products[place]?.id === highlightedId);
  const view = { ...rest, geometry, flags, patternId: hasPatterns ? patternId : undefined };
  return (
    <div className={box.isFixed ? 'aic-chart-stage aic-chart-stage-fixed' : 'aic-chart-stage'} ref={stage}>
      <ValueLabels {...view} />
      <svg
        {...part('plot', 'aic-chart-plot')}
        height={box.isFixed ? height : undefined}
        aria-hidden="true"
        focusable="false"
      >
        <ChartGrid {...view} />
        <ChartAreas daily={daily} geometry={geometry} patternId={view.patternId} hatchId={patternId} />
        <DirectLabels
          // Under the veil none could be read.
          labels={row === -1 ? labels : labels.filter(({ id }) => id === highlightedId)}
          hasPatterns={hasPatterns}
        />
        {row !== -1 && <ChartHighlight geometry={geometry} row={row} />}
        <line className="aic-chart-grid aic-chart-base" x1="0" x2="100%" y1="100%" y2="100%" />
        <AllowanceLine {...view} />
        <PlotFlags {...view} />
        <DayLabels {...view} />
      </svg>
      <DayExplorer {...view} />
    </div>
  );
});
