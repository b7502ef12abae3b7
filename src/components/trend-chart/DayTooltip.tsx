import { useLayoutEffect, useRef } from 'react';

import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { formatPercent } from '../../format/formatPercent';
import { commonMessages } from '../../format/messages/common';
import { dayShares } from '../../metrics/dayShares';

import { dayTitle } from './dayTitle';
import { ProductSwatch } from './ProductSwatch';
import { tooltipShift } from './tooltipShift';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartText } from './chartText';

interface DayTooltipProps {
  /** The series. */
  daily: DailyUsage;
  /** The day shown. */
  day: number;
  /** Ids of the products that are switched off: listed, but hollow. */
  hiddenIds: ReadonlySet<string>;
  /** Pixels from the left edge of the plot to the day. */
  x: number;
  /** Pixels the plot is wide. */
  width: number;
  /** Whether it stands under the plot. */
  isDocked: boolean;
  /** Whether it has so many rows that it scrolls: then the largest products come first. */
  isLong: boolean;
  /** The chart's words. */
  text: ChartText;
  /** Start of the ids of the patterns. */
  patternId: string;
}

/**
 * The figures of one day: every product from the top of the stack down, its credits and share, and the total. Products that
 * are switched off stay in the list, so that shares add up and the total is the day's. A refund has
 * no share.
 *
 * @example <DayTooltip daily={daily} day={10} hiddenIds={hidden} x={397} width={1152} isDocked={false} text={text} patternId={id} />
 */
export function DayTooltip({ daily, day, hiddenIds, x, width, isDocked, isLong, text, patternId }: DayTooltipProps) {
  const { t, locale, dir } = text;
  const common = useText('common', commonMessages);
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    ref.current?.style.setProperty('transform', tooltipShift(x, width, dir));
  }, [x, width, dir]);

  const date = daily.days[day] ?? '';
  const title = dayTitle(daily, day, locale);
  const isKnown = daily.known[day] === true;
  const shares = isKnown ? dayShares(daily, day) : [];
  const hasShares = shares.some(({ percent }) => percent !== null);
  const rows = daily.products.map((product, place) => ({ product, credits: 0, percent: null, ...shares[place] }));
  if (!isLong) rows.reverse();
  return (
    <div
      className={isDocked ? 'aic-chart-tooltip aic-chart-tooltip-docked' : 'aic-chart-tooltip'}
      ref={ref}
      role="tooltip"
      data-aic-part="tooltip"
    >
      <div className="aic-chart-tooltip-row">
        <span className="aic-chart-tooltip-title">
          {title}
          {date === daily.today && isKnown && <span className="aic-chart-note">{t('today')}</span>}
        </span>
        {isKnown && !isLong && <span className="aic-chart-tooltip-head aic-chart-tooltip-figure">{t('credits')}</span>}
        {isKnown && !isLong && <span className="aic-chart-tooltip-head">{t('share')}</span>}
      </div>
      {isKnown ? (
        <>
          <div
            className={isLong ? 'aic-chart-tooltip-rows aic-chart-tooltip-list' : 'aic-chart-tooltip-rows'}
            {...(isLong ? { tabIndex: 0, role: 'group', 'aria-label': title } : undefined)}
          >
            {rows.map(({ product, credits, percent }) => (
              <div
                key={product.id}
                className="aic-chart-tooltip-row"
                data-aic-off={hiddenIds.has(product.id) || undefined}
              >
                <ProductSwatch product={product} patternId={patternId} isOff={hiddenIds.has(product.id)} />
                <span className="aic-chart-tooltip-name">
                  <bdi>{product.name}</bdi>
                </span>
                <span className="aic-chart-tooltip-figure">{formatCredits(credits, locale)}</span>
                <span className="aic-chart-tooltip-share">
                  {percent === null || credits < 0
                    ? common.t('noValue')
                    : formatPercent(percent, locale, 1, credits > 0)}
                </span>
              </div>
            ))}
          </div>
          <div className="aic-chart-tooltip-row aic-chart-tooltip-total">
            <span className="aic-chart-tooltip-name">{common.t('total')}</span>
            <span className="aic-chart-tooltip-figure">{formatCredits(daily.totals[day] ?? 0, locale)}</span>
            <span className="aic-chart-tooltip-share">
              {hasShares ? formatPercent(100, locale, 0) : common.t('noValue')}
            </span>
          </div>
        </>
      ) : (
        <p className="aic-chart-tooltip-none">{date > daily.today ? t('ahead') : common.t('noData')}</p>
      )}
    </div>
  );
}
