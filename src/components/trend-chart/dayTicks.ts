import { formatDay } from '../../format/formatDay';

import { isOneYear } from './isOneYear';
import { textRoom } from './textRoom';

import type { DailyUsage } from '../../model/dailyUsage';
import type { Day } from '../../model/day';

/** A labelled day of the time axis. */
export interface DayTick {
  /** Place of the day in `daily.days`. */
  readonly day: number;
  /** What is written there. */
  readonly label: string;
  /** The side of the day the label starts from; at the plot's ends it stays inside. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it is today, which is always labelled. */
  readonly isToday: boolean;
}

/** A tick with the room its label takes, in pixels from the first day on. */
interface PlacedTick extends DayTick {
  readonly from: number;
  readonly to: number;
}

/** Room between two labels. */
const GAP_PX = 32;
const NARROW_GAP_PX = 10;
/** Ticks closer than this are not even tried. */
const CLOSEST_PX = 20;

const ANCHORS = ['start', 'middle', 'end'] as const;
const DAY_STEPS = [1, 2, 3, 7, 14];
/** On a narrow plot more days than this are labelled by the week, as a calendar is read. */
const FORTNIGHT = 14;
const WEEK = 7;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60];
const SHORTEST_MONTH = 28;

/** The sets of days to try, from the densest that could fit. */
function candidates(days: readonly Day[], dayPx: number, isNarrow: boolean): readonly (readonly number[])[] {
  const fewest = isNarrow && days.length > FORTNIGHT ? WEEK : 1;
  const places = [...days.keys()];
  // Months are counted from January of year 0.
  const isMonth = (day: Day, step: number) =>
    day.endsWith('-01') && (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % step === 0;
  return [
    ...DAY_STEPS.filter((step) => step >= fewest && step * dayPx >= CLOSEST_PX).map((step) =>
      places.filter((place) => place % step === 0),
    ),
    ...MONTH_STEPS.filter((step) => step * SHORTEST_MONTH * dayPx >= CLOSEST_PX).map((step) =>
      places.filter((place) => isMonth(days[place] ?? '', step)),
    ),
  ].filter(({ length }) => length > 0);
}

/**
 * The days that get a label: every day, second, third, week, fortnight or month, whichever is the densest that leaves room
 * between the labels. Narrow plots write the day of the month alone once the month is said.
 *
 * @param width pixels the plot is wide
 * @param isNarrow whether labels are short
 * @example dayTicks(daily, 1152, false, 'en').map(({ label }) => label) // ['Nov 1', 'Nov 4', …, 'Nov 28']
 */
export function dayTicks(daily: DailyUsage, width: number, isNarrow: boolean, locale: string): readonly DayTick[] {
  const { days } = daily;
  const last = Math.max(1, days.length - 1);
  const gap = isNarrow ? NARROW_GAP_PX : GAP_PX;
  const todayPlace = days.indexOf(daily.today);

  const place = (day: number, previous: string): PlacedTick => {
    const text = days[day] ?? '';
    const isToday = day === todayPlace;
    const isNewMonth = text.slice(0, 7) !== previous.slice(0, 7);
    const isNewYear = !isOneYear(days) && text.endsWith('-01-01');
    const style = isNewYear ? 'full' : isNarrow && !isToday && !isNewMonth ? 'number' : 'short';
    const label = formatDay(text, locale, style);
    const room = textRoom(label);
    const x = days.length === 1 ? width / 2 : (day / last) * width;
    const side = x < room / 2 ? 0 : width - x < room / 2 ? 2 : 1;
    const from = x - (side * room) / 2;
    return { day, label, anchor: ANCHORS[side], isToday, from, to: from + room };
  };
  const isClear = (earlier: PlacedTick, later: PlacedTick) => later.from - earlier.to >= gap;

  const placed = candidates(days, width / last, isNarrow).map((places) =>
    places.map((day, tick) => place(day, days[places[tick - 1] ?? -1] ?? '')),
  );
  const chosen = placed.find((ticks) =>
    ticks.every((tick, at) => at === 0 || isClear(ticks[at - 1] ?? tick, tick)),
  ) ?? [place(0, '')];
  if (todayPlace === -1 || chosen.some(({ isToday }) => isToday)) return chosen;
  const today = place(todayPlace, '');
  return [
    ...chosen.filter((tick) => tick.day < todayPlace && isClear(tick, today)),
    today,
    ...chosen.filter((tick) => tick.day > todayPlace && isClear(today, tick)),
  ];
}
