import { memo, useMemo, useRef, useState } from 'react';

import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { commonMessages } from '../../format/messages/common';

import { annotationsOn } from './annotationsOn';
import { daysInWords } from './daysInWords';
import { dayTableColumns } from './dayTableColumns';
import { DayTablePager } from './DayTablePager';
import { DayTableRow } from './DayTableRow';
import { dayTitle } from './dayTitle';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartAnnotation } from './chartAnnotation';
import type { ChartText } from './chartText';

interface DayTableProps {
  /** The series, with all its products. */
  daily: DailyUsage;
  /** Id of the region, for the button that opens it. */
  id: string;
  /**
   * What happened on the days.
   *
   * @default nothing
   */
  annotations?: readonly ChartAnnotation[] | undefined;
  /**
   * Whether it is printed: then it has no pages.
   *
   * @default false
   */
  isOnPaper?: boolean | undefined;
  /** The chart's words. */
  text: ChartText;
}

/** Rows on a page: more make a page that nobody reads to its end, and a slow one. Paper shows them all. */
const PAGE_ROWS = 100;

const NO_ANNOTATIONS: readonly ChartAnnotation[] = [];

/**
 * The chart as a table: a row a day, a column a product, totals in the last row. It has its own scroll region, which the
 * keyboard reaches.
 *
 * @example <DayTable daily={daily} id={tableId} text={text} /> // 30 rows in November, last row 412,380
 */
export const DayTable = memo(function DayTable({
  daily,
  id,
  annotations = NO_ANNOTATIONS,
  isOnPaper = false,
  text,
}: DayTableProps) {
  const { t, locale } = text;
  const common = useText('common', commonMessages);
  const region = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState(0);
  const columns = useMemo(
    () => dayTableColumns(daily, { other: t('other'), total: common.t('total'), excess: t('excess') }),
    [daily, t, common],
  );

  const { days, known, today } = daily;
  const count = days.length;
  const isPaged = count > PAGE_ROWS && !isOnPaper;
  // Other days may be fewer: then the last page there is.
  const first = isPaged ? Math.min(start, count - 1 - ((count - 1) % PAGE_ROWS)) : 0;
  const last = isPaged ? Math.min(first + PAGE_ROWS, count) : count;
  const pageRows = t('pageRows', { first: first + 1, last, count });
  const turn = (next: number) => {
    setStart(next);
    // The button pressed may be disabled on the new page: reading goes on at its top, where the caption says which days
    // these are.
    const { current } = region;
    if (current === null) return;
    current.scrollTop = 0;
    current.focus();
  };
  const captionId = `${id}c`;
  return (
    <>
      <div
        ref={region}
        className="aic-chart-table-region"
        id={id}
        role="region"
        aria-labelledby={captionId}
        // A region that scrolls has to be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className="aic-chart-table" data-aic-part="table">
          <caption className="aic-chart-caption" id={captionId}>
            {t('table', { days: daysInWords(daily, text) }) + (isPaged ? ` · ${pageRows}` : '')}
          </caption>
          <thead>
            <tr>
              <th className="aic-chart-th aic-chart-row-head" scope="col">
                {t('day')}
              </th>
              {columns.map(({ key, name }) => (
                <th key={key} className="aic-chart-th aic-chart-number" scope="col">
                  <bdi className="aic-chart-wrapped">{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.slice(first, last).map((day, place) => {
              const isKnown = known[first + place] === true;
              const partial = day === today && isKnown ? [t('today')] : [];
              return (
                <DayTableRow
                  key={day}
                  columns={columns}
                  title={dayTitle(daily, first + place, locale)}
                  notes={[...new Set([...partial, ...annotationsOn(annotations, day)])]}
                  day={first + place}
                  gap={isKnown ? null : day > today ? t('ahead') : common.t('noData')}
                  locale={locale}
                />
              );
            })}
          </tbody>
          <tfoot className="aic-chart-foot">
            <tr>
              <th className="aic-chart-td aic-chart-sum aic-chart-row-head" scope="row">
                {common.t('total')}
              </th>
              {columns.map(({ key, total, digits }) => (
                <td key={key} className="aic-chart-td aic-chart-number aic-chart-sum">
                  {formatCredits(total, locale, digits)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {isPaged && (
        <DayTablePager
          text={text}
          onPrevious={first === 0 ? null : () => turn(first - PAGE_ROWS)}
          onNext={last === count ? null : () => turn(last)}
        >
          {pageRows}
        </DayTablePager>
      )}
    </>
  );
});
