import { useMemo, useRef } from 'react';

import { ChartAreas } from './ChartAreas';
import { ChartGrid } from './ChartGrid';
import { ChartPatterns } from './ChartPatterns';
import { DayExplorer } from './DayExplorer';
import { DayLabels } from './DayLabels';
import { dayRuns } from './dayRuns';
import { dayScale } from './dayScale';
import { floatingRows } from './floatingRows';
import { plotWidth } from './plotBox';
import { stackDays } from './stackDays';
import { TodayRule } from './TodayRule';
import { usePlotSize } from './usePlotSize';
import { ValueLabels } from './ValueLabels';
import { valueAxis } from './valueAxis';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartText } from './chartText';

interface ChartStageProps {
  /** The series. */
  daily: DailyUsage;
  /** Ids of the products that are switched off. */
  hiddenIds: ReadonlySet<string>;
  /** Height of the plot in pixels; `undefined` leaves it to the stylesheet. */
  height: number | undefined;
  /** The chart's words. */
  text: ChartText;
  /** Start of the ids of the patterns. */
  patternId: string;
}

/** Labels are chosen for so narrow a plot until it is measured: too few are better than labels on top of each other. */
const UNMEASURED_PX = 240;
/** At this width and under, the stylesheet docks the tooltip and lowers the plot. */
const NARROW_PX = 720;
const STEPS = 6;
const NARROW_STEPS = 4;

/**
 * The plot with its axes. Areas depend on the figures alone, labels on the measured width too.
 *
 * @example <ChartStage daily={daily} hiddenIds={hidden} height={undefined} text={text} patternId={id} />
 */
export function ChartStage({ daily, hiddenIds, height, text, patternId }: ChartStageProps) {
  const { dir, locale } = text;
  const surface = useRef<HTMLDivElement>(null);
  const size = usePlotSize(surface);
  const width = size?.plot ?? UNMEASURED_PX;
  // Labels are chosen by characters: text twice as large is a plot half as wide.
  const room = width / (size?.zoom ?? 1);
  const isNarrow = size !== null && size.stage <= NARROW_PX;
  const isShort = size === null || isNarrow;

  const scale = useMemo(() => dayScale(daily.days.length, dir), [daily, dir]);
  const runs = useMemo(() => dayRuns(daily.known, scale), [daily, scale]);
  const stack = useMemo(() => stackDays(daily, hiddenIds), [daily, hiddenIds]);
  const steps = isNarrow ? NARROW_STEPS : STEPS;
  const axis = useMemo(() => valueAxis(stack.max, steps), [stack, steps]);
  const today = daily.days.indexOf(daily.today);
  const isFixed = height !== undefined;
  const isLong = daily.products.length > floatingRows(height);
  return (
    <div className={isFixed ? 'aic-chart-stage aic-chart-stage-fixed' : 'aic-chart-stage'}>
      <ValueLabels axis={axis} locale={locale} />
      <svg className="aic-chart-plot" height={height} aria-hidden="true" focusable="false" data-aic-part="plot">
        <ChartPatterns products={daily.products} patternId={patternId} stretch={width / plotWidth(daily.days.length)} />
        <ChartGrid axis={axis} />
        <ChartAreas daily={daily} stack={stack} runs={runs} top={axis.top} patternId={patternId} />
        <line className="aic-chart-grid aic-chart-base" x1="0" x2="100%" y1="100%" y2="100%" />
        {today !== -1 && (
          <TodayRule
            at={scale.percentOf(today)}
            label={text.t(isShort || daily.known[today] !== true ? 'todayShort' : 'today')}
            width={room}
            isRtl={dir === 'rtl'}
          />
        )}
        <DayLabels daily={daily} scale={scale} width={room} isNarrow={isShort} locale={locale} />
      </svg>
      <DayExplorer
        daily={daily}
        stack={stack}
        top={axis.top}
        scale={scale}
        hiddenIds={hiddenIds}
        width={width}
        isDocked={isShort || isLong}
        isLong={isLong}
        surface={surface}
        text={text}
        patternId={patternId}
      />
    </div>
  );
}
