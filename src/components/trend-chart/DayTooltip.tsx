import { useCallback, useMemo } from 'react';

import { useCreditsContext } from '../../context/useCreditsContext';
import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { formatPercent } from '../../format/formatPercent';
import { commonMessages } from '../../format/messages/common';
import { dayShares } from '../../metrics/dayShares';

import { annotationsOn } from './annotationsOn';
import { dayTitle } from './dayTitle';
import { floatingRows, ROW_PX } from './floatingRows';
import { TooltipRows } from './TooltipRows';
import { tooltipState } from './tooltipState';
import { writeText } from './writeText';

import type { RefCallback } from 'react';
import type { DayExplorerProps } from './DayExplorer';

/** Props of DayTooltip. */
export interface DayTooltipProps extends Pick<
  DayExplorerProps,
  'daily' | 'full' | 'hiddenIds' | 'annotations' | 'box' | 'text' | 'patternId'
> {
  /** Receives its element, and puts it in its place. */
  element: RefCallback<HTMLDivElement>;
  /** The day shown. */
  day: number;
  /** The product at which the keyboard stands. */
  productId: string | null;
  /** Whether it stays open: then the pointer may enter it, and its list can be scrolled. */
  isPinned: boolean;
}

/**
 * The figures of one day: every product from the top of the stack down, its credits and share, and the total. Products that
 * are switched off stay in the list, so that shares add up and the total is the day's. A refund has no share.
 *
 * @example <DayTooltip {...explorer} element={place} day={10} productId={null} isPinned={false} />
 */
export function DayTooltip(props: DayTooltipProps) {
  const { element, full, daily, day, productId, hiddenIds, annotations, box, isPinned, text, patternId } = props;
  const isDocked = box.isShort;
  // Where there are more products than it has room for, the largest come first.
  const room = floatingRows(box.height);
  const isLong = full.products.length > room;
  const { t, locale } = text;
  const common = useText('common', commonMessages);
  const part = useParts();
  const Host = useCreditsContext().components.Tooltip;
  // Passing by, a list shows what fits; kept open it is complete, and scrolls.
  const isListed = isLong && (isPinned || isDocked);
  const places = useMemo(() => {
    const all = [...full.products.keys()];
    if (isListed || !isLong) return isListed ? all : all.reverse();
    const current = full.products.findIndex(({ id }) => id === productId);
    return current < room ? all.slice(0, room) : [...all.slice(0, room - 1), current];
  }, [full, isListed, isLong, room, productId]);

  const isKnown = full.known[day] === true;
  const noValue = common.t('noValue');
  const shares = useMemo(() => (isKnown ? dayShares(full, day) : []), [full, day, isKnown]);
  // Only the figures change from day to day: with 50 rows a move takes 1.40 ms of script where they are written into the rows
  // that stand there, and 1.55 ms where the rows are rendered. A host may mount the rows later than the tooltip.
  const write = useCallback(
    (list: HTMLElement | null) => {
      if (isListed && !isDocked) list?.style.setProperty('max-block-size', `${room * ROW_PX}px`);
      for (const [row, line] of [...(list?.children ?? [])].entries()) {
        const { credits = 0, percent = null } = shares[places[row] ?? -1] ?? {};
        const share = line.lastElementChild;
        writeText(share?.previousElementSibling, formatCredits(credits, locale));
        writeText(share, percent === null || credits < 0 ? noValue : formatPercent(percent, locale, 1, credits > 0));
      }
    },
    [isListed, isDocked, room, shares, places, locale, noValue],
  );

  const date = full.days[day] ?? '';
  const title = dayTitle(full, day, locale);
  const excess = full.excess[day] ?? 0;
  // A docked list has several columns of rows.
  const hasHeads = !(isDocked && isLong);
  const row = (kind: string, name: string, credits: number, share?: string) => (
    <div className={`aic-chart-tooltip-row aic-chart-tooltip-${kind}`}>
      <span className="aic-chart-tooltip-name">{name}</span>
      <span className="aic-chart-tooltip-figure">{formatCredits(credits, locale)}</span>
      <span className="aic-chart-tooltip-share">{share}</span>
    </div>
  );
  const tooltip = {
    ...part('tooltip', isDocked ? 'aic-chart-tooltip aic-chart-tooltip-docked' : 'aic-chart-tooltip'),
    ref: element,
    role: 'tooltip',
    'data-aic-pinned': isPinned || undefined,
    children: (
      <>
        <div className="aic-chart-tooltip-row">
          <span className="aic-chart-tooltip-title">
            {title}
            {date === full.today && isKnown && <span className="aic-chart-note">{t('today')}</span>}
          </span>
          {isKnown && hasHeads && (
            <>
              <span className="aic-chart-tooltip-head aic-chart-tooltip-figure">{t('credits')}</span>
              <span className="aic-chart-tooltip-head">{t('share')}</span>
            </>
          )}
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
              ref={write}
              {...(isListed ? { tabIndex: 0, role: 'group', 'aria-label': title } : undefined)}
            >
              <TooltipRows {...{ full, daily, places, hiddenIds, productId, patternId }} />
            </div>
            {places.length < full.products.length && (
              <span className="aic-chart-note">{t('dayMore', { count: full.products.length - places.length })}</span>
            )}
            {excess > 0 && row('excess', t('excess'), excess)}
            {row(
              'total',
              common.t('total'),
              full.totals[day] ?? 0,
              shares.some(({ percent }) => percent !== null) ? formatPercent(100, locale, 0) : noValue,
            )}
          </>
        ) : (
          <p className="aic-chart-tooltip-none">{date > full.today ? t('ahead') : common.t('noData')}</p>
        )}
      </>
    ),
  };
  return Host ? <Host {...tooltip} state={tooltipState(props, shares)} /> : <div {...tooltip} />;
}
