import { useLayoutEffect, useMemo, useRef } from 'react';

import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { formatPercent } from '../../format/formatPercent';
import { commonMessages } from '../../format/messages/common';
import { dayShares } from '../../metrics/dayShares';

import { annotationsOn } from './annotationsOn';
import { dayTitle } from './dayTitle';
import { ROW_PX } from './floatingRows';
import { TooltipRows } from './TooltipRows';
import { tooltipShift } from './tooltipShift';
import { writeText } from './writeText';

import type { RefObject } from 'react';
import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartAnnotation } from './chartAnnotation';
import type { ChartText } from './chartText';

interface DayTooltipProps {
  /** Its element. */
  element: RefObject<HTMLDivElement | null>;
  /** All products. */
  daily: DailyUsage;
  /** The series as they are drawn. */
  drawn: DailyUsage;
  /** The day shown. */
  day: number;
  /** The product at which the keyboard stands. */
  productId: string | null;
  /** Ids of the products that are switched off: listed, but hollow. */
  hiddenIds: ReadonlySet<string>;
  /** What the host tells of days. */
  annotations: readonly ChartAnnotation[];
  /** Pixels from the left edge of the plot to the day. */
  x: number;
  /** Pixels the plot is wide. */
  width: number;
  /** Whether it stands under the plot. */
  isDocked: boolean;
  /** Whether it stays open: then the pointer may enter it, and its list can be scrolled. */
  isPinned: boolean;
  /** Rows it has room for. Where there are more, the largest products come first. */
  room: number;
  /** The chart's words. */
  text: ChartText;
  /** Start of the ids of the patterns; `undefined` where there are none. */
  patternId: string | undefined;
}

/**
 * The figures of one day: every product from the top of the stack down, its credits and share, and the total. Products that
 * are switched off stay in the list, so that shares add up and the total is the day's. A refund has no share.
 *
 * @example <DayTooltip element={ref} daily={daily} drawn={daily} day={10} productId={null} hiddenIds={hidden} x={397} width={1152} … />
 */
export function DayTooltip(props: DayTooltipProps) {
  const { element, daily, drawn, day, productId, hiddenIds, annotations, x, width, isDocked, isPinned, room, text } =
    props;
  const isLong = daily.products.length > room;
  const { t, locale, dir } = text;
  const common = useText('common', commonMessages);
  const list = useRef<HTMLDivElement>(null);
  // Passing by, a list shows what fits; kept open it is complete, and scrolls.
  const isListed = isLong && (isPinned || isDocked);
  const places = useMemo(() => {
    const all = [...daily.products.keys()];
    if (isListed || !isLong) return isListed ? all : all.reverse();
    const current = daily.products.findIndex(({ id }) => id === productId);
    return current < room ? all.slice(0, room) : [...all.slice(0, room - 1), current];
  }, [daily, isListed, isLong, room, productId]);

  const isKnown = daily.known[day] === true;
  const noValue = common.t('noValue');
  const shares = useMemo(() => (isKnown ? dayShares(daily, day) : []), [daily, day, isKnown]);
  useLayoutEffect(() => {
    element.current?.style.setProperty('transform', tooltipShift(x, width, dir));
  }, [element, x, width, dir]);
  useLayoutEffect(() => {
    if (isListed && !isDocked) list.current?.style.setProperty('max-block-size', `${room * ROW_PX}px`);
  }, [isListed, isDocked, room]);
  // Only the figures change from day to day: with 50 rows a move takes 1.40 ms of script where they are written into the rows
  // that stand there, and 1.55 ms where the rows are rendered.
  useLayoutEffect(() => {
    for (const [row, line] of [...(list.current?.children ?? [])].entries()) {
      const { credits = 0, percent = null } = shares[places[row] ?? -1] ?? {};
      const share = line.lastElementChild;
      writeText(share?.previousElementSibling, formatCredits(credits, locale));
      writeText(share, percent === null || credits < 0 ? noValue : formatPercent(percent, locale, 1, credits > 0));
    }
  }, [shares, places, locale, noValue]);

  const date = daily.days[day] ?? '';
  const title = dayTitle(daily, day, locale);
  const excess = daily.excess[day] ?? 0;
  // A docked list has several columns of rows.
  const hasHeads = !(isDocked && isLong);
  return (
    <div
      className={isDocked ? 'aic-chart-tooltip aic-chart-tooltip-docked' : 'aic-chart-tooltip'}
      ref={element}
      role="tooltip"
      data-aic-part="tooltip"
      data-aic-pinned={isPinned || undefined}
    >
      <div className="aic-chart-tooltip-row">
        <span className="aic-chart-tooltip-title">
          {title}
          {date === daily.today && isKnown && <span className="aic-chart-note">{t('today')}</span>}
        </span>
        {isKnown && hasHeads && <span className="aic-chart-tooltip-head aic-chart-tooltip-figure">{t('credits')}</span>}
        {isKnown && hasHeads && <span className="aic-chart-tooltip-head">{t('share')}</span>}
      </div>
      {annotationsOn(annotations, date).map((note) => (
        <span key={note} className="aic-chart-note">
          {note}
        </span>
      ))}
      {isKnown ? (
        <>
          <div
            className={isLong ? 'aic-chart-tooltip-rows aic-chart-tooltip-list' : 'aic-chart-tooltip-rows'}
            ref={list}
            {...(isListed ? { tabIndex: 0, role: 'group', 'aria-label': title } : undefined)}
          >
            <TooltipRows
              {...{ products: daily.products, drawn, places, hiddenIds, productId }}
              patternId={props.patternId}
            />
          </div>
          {places.length < daily.products.length && (
            <span className="aic-chart-note">{t('dayMore', { count: daily.products.length - places.length })}</span>
          )}
          {excess > 0 && (
            <div className="aic-chart-tooltip-row aic-chart-tooltip-excess">
              <span className="aic-chart-tooltip-name">{t('excess')}</span>
              <span className="aic-chart-tooltip-figure">{formatCredits(excess, locale)}</span>
              <span className="aic-chart-tooltip-share" />
            </div>
          )}
          <div className="aic-chart-tooltip-row aic-chart-tooltip-total">
            <span className="aic-chart-tooltip-name">{common.t('total')}</span>
            <span className="aic-chart-tooltip-figure">{formatCredits(daily.totals[day] ?? 0, locale)}</span>
            <span className="aic-chart-tooltip-share">
              {shares.some(({ percent }) => percent !== null) ? formatPercent(100, locale, 0) : noValue}
            </span>
          </div>
        </>
      ) : (
        <p className="aic-chart-tooltip-none">{date > daily.today ? t('ahead') : common.t('noData')}</p>
      )}
    </div>
  );
}
