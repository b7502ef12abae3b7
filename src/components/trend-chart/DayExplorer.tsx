import { useTooltip } from '@visx/tooltip';
import { memo, useCallback, useId, useState } from 'react';

import { VisuallyHidden } from '../shared/VisuallyHidden';

import { dayForKey } from './dayForKey';
import { DayMarker } from './DayMarker';
import { dayNear } from './dayNear';
import { daySentence } from './daySentence';
import { DayTooltip } from './DayTooltip';
import { useDismiss } from './useDismiss';
import { useSpokenFocus } from './useSpokenFocus';

import type { KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react';
import type { DailyUsage } from '../../model/dailyUsage';
import type { Day } from '../../model/day';
import type { ChartText } from './chartText';
import type { DayScale } from './dayScale';
import type { StackedDays } from './stackDays';

interface DayExplorerProps {
  /** The series. */
  daily: DailyUsage;
  /** The shown products, stacked. */
  stack: StackedDays;
  /** Credits at the upper edge of the plot. */
  top: number;
  /** Places of the days. */
  scale: DayScale;
  /** Ids of the products that are switched off. */
  hiddenIds: ReadonlySet<string>;
  /** Pixels the plot is wide. */
  width: number;
  /** Whether the tooltip stands under the plot. */
  isDocked: boolean;
  /** Whether it has more rows than fit beside the day. */
  isLong: boolean;
  /** The element whose width is measured: the plot's whole surface. */
  surface: RefObject<HTMLDivElement | null>;
  /** The chart's words. */
  text: ChartText;
  /** Start of the ids of the patterns. */
  patternId: string;
}

/**
 * Looking at one day, by mouse, finger or keyboard. All state of it lives in this leaf: a move renders the marker and the
 * tooltip, never the areas, and only when the day changes. The plot is one tab stop, a list of days of which the focused one
 * is spoken.
 *
 * @example <DayExplorer daily={daily} stack={stack} top={30000} scale={scale} hiddenIds={hidden} width={1152} … />
 */
export const DayExplorer = memo(function DayExplorer(props: DayExplorerProps) {
  const { daily, stack, top, scale, hiddenIds, width, isDocked, isLong, surface, text, patternId } = props;
  const { days } = daily;
  const keysId = useId();
  const { tooltipOpen, tooltipData, showTooltip, updateTooltip } = useTooltip<Day>();
  // Kept as a day, not as a place, so that it outlives new data.
  const day = tooltipData === undefined ? Math.max(0, daily.known.lastIndexOf(true)) : dayNear(days, tooltipData);

  const nameOf = useCallback(() => daySentence(daily, day, hiddenIds, text), [daily, day, hiddenIds, text]);
  const [firstName] = useState(nameOf);
  const { first, second, speakNext, refresh, focus } = useSpokenFocus(nameOf, tooltipOpen);

  const show = (place: number) => {
    if (place !== day || !tooltipOpen) showTooltip({ tooltipData: days[place] ?? '' });
  };
  const hide = useCallback(() => updateTooltip((state) => ({ ...state, tooltipOpen: false })), [updateTooltip]);
  useDismiss(tooltipOpen, surface, hide);

  const dayUnder = ({ currentTarget, clientX }: MouseEvent) => {
    const { left, width: measured } = currentTarget.getBoundingClientRect();
    return scale.dayAt(((clientX - left) / Math.max(1, measured)) * 100);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = dayForKey(event.key, day, days.length, text.dir);
    if (place === null) return;
    event.preventDefault();
    if (place !== day) speakNext();
    show(place);
  };
  const onPointer = (event: PointerEvent) => show(dayUnder(event));
  const onPointerLeave = ({ pointerType, currentTarget }: PointerEvent) => {
    // A docked list would make the page jump, a finger lifts to read, and the focus still stands there.
    if (pointerType !== 'touch' && !isDocked && !currentTarget.matches(':focus-within')) hide();
  };
  const onClick = (event: MouseEvent) => {
    show(dayUnder(event));
    focus();
  };
  const onFocus = () => {
    refresh();
    show(day);
  };

  const x = (scale.percentOf(day) / 100) * width;
  const option = { className: 'aic-chart-day', 'aria-label': firstName };
  return (
    <>
      <div
        className="aic-chart-surface"
        ref={surface}
        role="listbox"
        tabIndex={-1}
        aria-label={text.t('plot')}
        aria-orientation="horizontal"
        aria-describedby={keysId}
        onKeyDown={onKeyDown}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={onPointerLeave}
        onClick={onClick}
        onFocus={onFocus}
      >
        <div {...option} role="option" aria-selected ref={first} tabIndex={0} />
        <div {...option} role="option" aria-selected ref={second} tabIndex={-1} hidden />
        <VisuallyHidden id={keysId} hidden>
          {text.t('keys')}
        </VisuallyHidden>
      </div>
      {tooltipOpen && <DayMarker daily={daily} stack={stack} top={top} day={day} x={x} />}
      {tooltipOpen && <DayTooltip {...{ daily, day, hiddenIds, x, width, isDocked, isLong, text, patternId }} />}
    </>
  );
});
