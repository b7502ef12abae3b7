import { memo, useCallback, useId, useRef, useState } from 'react';

import { useDismiss } from '../shared/useDismiss';
import { VisuallyHidden } from '../shared/VisuallyHidden';

import { annotationsOn } from './annotationsOn';
import { dayForKey } from './dayForKey';
import { DayMarker } from './DayMarker';
import { daySentence } from './daySentence';
import { DayTooltip } from './DayTooltip';
import { lowerTooltip } from './lowerTooltip';
import { pointOf } from './pointOf';
import { productForKey } from './productForKey';
import { productSentence } from './productSentence';
import { tooltipShift } from './tooltipShift';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect';
import { useDayReading } from './useDayReading';
import { usePlotPlaces } from './usePlotPlaces';
import { useSpokenFocus } from './useSpokenFocus';

import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { ChartGeometry } from './chartGeometry';
import type { ChartStageProps } from './ChartStage';
import type { PlotFlag } from './plotFlag';

/** Props of DayExplorer. */
export interface DayExplorerProps extends Omit<
  ChartStageProps,
  'mode' | 'stage' | 'highlightedId' | 'patternId' | 'hasPatterns'
> {
  /** Where everything is. */
  geometry: ChartGeometry;
  /** Its rules. */
  flags: readonly PlotFlag[];
  /** Start of the ids of the patterns; `undefined` where there are none. */
  patternId: string | undefined;
}

/**
 * Looking at one day, by mouse, finger or keyboard. All state of it lives in this leaf: a move renders the marker and the
 * tooltip, never the areas, and only when the day changes. The plot is one tab stop, a list of days of which the focused one
 * is spoken.
 *
 * @example <DayExplorer {...stage} geometry={geometry} patternId={undefined} />
 */
export const DayExplorer = /* @__PURE__ */ memo(function DayExplorer(props: DayExplorerProps) {
  const { daily, geometry, hiddenIds, annotations, box, onHighlight, isLinked, onPointActivate, text } = props;
  const { days } = daily;
  const { scale } = geometry;
  const keysId = useId();
  const surface = useRef<HTMLDivElement>(null);
  const tooltip = useRef<HTMLDivElement>(null);
  // The day that was kept open when the pointer went down; a finger has moved it by the time of the click.
  const held = useRef<number | null>(null);
  const { widthOf, dayUnder, productUnder, forget } = usePlotPlaces(surface, daily, geometry, box);
  const { day, productId, isOpen, isPinned, width, read, close } = useDayReading(daily, geometry, box.width, widthOf);

  const nameOf = useCallback(() => {
    const notes = annotationsOn(annotations, days[day]);
    return productId === null
      ? daySentence(daily, day, hiddenIds, text, notes)
      : productSentence(daily, day, productId, text, notes);
  }, [daily, days, day, productId, hiddenIds, annotations, text]);
  const [named] = useState(() => ({ 'aria-label': nameOf(), 'aria-posinset': day + 1 }));
  const { first, second, speakNext, refresh, focus } = useSpokenFocus(nameOf, day, isOpen);

  const hide = useCallback(() => {
    // A list that had the focus gives it back to the day.
    if (tooltip.current?.matches(':focus-within')) focus();
    close();
    onHighlight(null);
  }, [onHighlight, focus, close]);
  useDismiss(isOpen, surface, hide);
  const activate = (place: number, id: string | null) => onPointActivate?.(pointOf(daily, place, id));

  const choose = () => {
    read(day, productId, !isPinned);
    activate(day, productId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const nextDay = dayForKey(event.key, day, days.length, text.dir);
    const nextId = productForKey(event.key, productId, geometry, daily);
    const isChosen = event.key === 'Enter' || event.key === ' ';
    if (nextDay === null && nextId === undefined && !isChosen) return;
    event.preventDefault();
    forget();
    if (isChosen) {
      choose();
      return;
    }
    const id = nextId === undefined ? productId : nextId;
    if ((nextDay ?? day) !== day || id !== productId) speakNext();
    read(nextDay ?? day, id, isPinned);
    onHighlight(id);
  };
  const onPointer = (event: PointerEvent) => {
    const place = dayUnder(event);
    onHighlight(isLinked ? productUnder(event, place) : null);
    // What is kept open follows a finger, but not a mouse that passes on its way into the list.
    if (isPinned && event.pointerType !== 'touch') return;
    if (place !== day || productId !== null || !isOpen) read(place, null, isPinned);
  };
  const onPointerLeave = ({ pointerType, currentTarget }: PointerEvent) => {
    onHighlight(null);
    // A docked list would make the page jump, a finger lifts to read, and the focus still stands there.
    if (pointerType !== 'touch' && !box.isShort && !isPinned && !currentTarget.matches(':focus-within')) hide();
  };
  const onPointerDown = (event: PointerEvent) => {
    held.current = isPinned ? day : null;
    // A finger may only want to scroll: what it taps is read by the click.
    if (event.pointerType !== 'touch') onPointer(event);
  };
  const onClick = (event: MouseEvent) => {
    // Assistive technology clicks without a place.
    if (event.detail === 0) {
      choose();
      return focus();
    }
    const place = dayUnder(event);
    const id = productUnder(event, place);
    read(place, null, place !== held.current);
    held.current = null;
    // A new day is spoken as the focus comes to it.
    if (place === day) focus();
    else speakNext();
    return activate(place, id);
  };
  const onFocus = () => {
    refresh();
    if (!isOpen) read(day, productId, false);
  };

  const option = { ...named, className: 'aic-chart-day', 'aria-setsize': days.length };
  const x = (scale.percentOf(day) / 100) * width;
  // Called where the place changes, and whenever a host's tooltip mounts its element.
  const placeTooltip = useCallback(
    (element: HTMLDivElement | null) => {
      tooltip.current = element;
      element?.style.setProperty('transform', tooltipShift(x, width, text.dir));
    },
    [x, width, text.dir],
  );
  // The layout of the page around: it is read when the tooltip opens, and not at every move.
  useBrowserLayoutEffect(() => {
    if (isOpen) lowerTooltip(tooltip.current);
  }, [isOpen]);
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
        onPointerEnter={forget}
        onPointerMove={onPointer}
        onPointerDown={onPointerDown}
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
      {isOpen && (
        <>
          <DayMarker {...props} day={day} x={x} />
          <DayTooltip {...props} {...{ day, productId, isPinned }} element={placeTooltip} />
        </>
      )}
    </>
  );
});
