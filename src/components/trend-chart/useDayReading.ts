import { useCallback, useState } from 'react';

import { dayNear } from './dayNear';

import type { Day } from '../../model/day';
import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartGeometry } from './chartGeometry';

/**
 * What is being read in the plot. visx's `useTooltip` keeps such a state too; with it come tooltips and measuring of its own,
 * 1.8 kB gzipped.
 */
interface Reading {
  /** The day, not its place, so that the position outlives new data. */
  readonly day: Day;
  /** The product at which the keyboard stands; `null`: the day as a whole. */
  readonly productId: string | null;
  /** Whether it is shown. A position outlives its tooltip. */
  readonly isOpen: boolean;
  /** Whether it stays where it is while the pointer moves on. */
  readonly isPinned: boolean;
  /** Pixels the plot was wider than reckoned when it was last measured: so it follows a resize. */
  readonly slack: number;
}

/** The position in the plot, and how it is moved. */
export interface DayReading {
  /** Place of the day, or of the nearest one among other days; the last known day before any was read. */
  readonly day: number;
  /** The product at which the keyboard stands; `null`: the day as a whole, also where it is no longer drawn. */
  readonly productId: string | null;
  /** Whether a tooltip is shown. */
  readonly isOpen: boolean;
  /** Whether it stays where it is while the pointer moves on. */
  readonly isPinned: boolean;
  /** Pixels the plot is wide. */
  readonly width: number;
  /** Moves the position and shows the tooltip. */
  readonly read: (day: number, productId: string | null, isPinned: boolean) => void;
  /** Puts the tooltip away. */
  readonly close: () => void;
}

/**
 * The state of looking at one day.
 *
 * @param plotWidth pixels the plot is wide, as reckoned
 * @param widthOf measures how wide it is
 * @example const { day, read } = useDayReading(daily, geometry, 1152, widthOf) // day is 21, today
 */
export function useDayReading(
  daily: DailyUsage,
  { series }: ChartGeometry,
  plotWidth: number,
  widthOf: () => number,
): DayReading {
  const { days, products, known } = daily;
  const [reading, setReading] = useState<Reading | null>(null);
  const close = useCallback(() => setReading((last) => last && { ...last, isOpen: false }), []);
  const isDrawn = series.some(({ place }) => products[place]?.id === reading?.productId);
  const isOpen = reading?.isOpen === true;
  return {
    day: reading === null ? Math.max(0, known.lastIndexOf(true)) : dayNear(days, reading.day),
    productId: isDrawn ? (reading?.productId ?? null) : null,
    isOpen,
    isPinned: isOpen && reading.isPinned,
    width: plotWidth + (reading?.slack ?? 0),
    read: (day, productId, isPinned) =>
      setReading({ day: days[day] ?? '', productId, isOpen: true, isPinned, slack: widthOf() - plotWidth }),
    close,
  };
}
