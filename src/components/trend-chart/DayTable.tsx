import { memo, useMemo, useRef } from 'react';

import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { commonMessages } from '../../format/messages/common';
import { useTablePages } from '../shared/useTablePages';

import { annotationsOn } from './annotationsOn';
import { daysInWords } from './daysInWords';
import { dayTableColumns } from './dayTableColumns';
import { dayTitle } from './dayTitle';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartAnnotation } from './chartAnnotation';
import type { ChartText } from './chartText';
import type { DayTableColumn } from './dayTableColumns';

interface DayTableProps {
  /** The series, with all its products. */
  daily: DailyUsage;
  /** Id of the region, for the button that opens it. */
  id: string;
  /** What happened on the days. */
  annotations: readonly ChartAnnotation[];
  /** Whether it is printed: then it has no pages. */
  isOnPaper: boolean;
  /** The chart's words. */
  text: ChartText;
}

/**
 * The chart as a table: a row a day, a column a product, totals in the last row. It has its own scroll region, which the
 * keyboard reaches.
 *
 * @example <DayTable daily={daily} id={tableId} text={text} /> // 30 rows in November, last row 412,380
 */
export const DayTable = /* @__PURE__ */ memo(function DayTable({
  daily,
  id,
  annotations,
  isOnPaper,
  text,
}: DayTableProps) {
  const part = useParts();
  const { t, locale } = text;
  const common = useText('common', commonMessages);
  const region = useRef<HTMLDivElement>(null);
  const columns = useMemo(
    () => dayTableColumns(daily, { other: t('other'), total: common.t('total'), excess: t('excess') }),
    [daily, t, common],
  );

  const { days, today } = daily;
  const page = useTablePages(days.length, region, isOnPaper, 'aic-table-pager aic-chart-pager');
  const cells = (figureOf: (column: DayTableColumn) => number, className = '') =>
    columns.map((column) => (
      <td key={column.key} className={`aic-chart-td aic-chart-number${className}`}>
        {formatCredits(figureOf(column), locale, column.digits)}
      </td>
    ));
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
        <table {...part('table', 'aic-chart-table')}>
          <caption className="aic-chart-caption" id={captionId}>
            {t('table', { days: daysInWords(daily, text) }) + page.words}
          </caption>
          <thead className="aic-plain">
            <tr className="aic-plain">
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
          <tbody className="aic-plain">
            {days.slice(page.first, page.last).map((date, place) => {
              const day = page.first + place;
              const isKnown = daily.known[day] === true;
              const partial = date === today && isKnown ? [t('today')] : [];
              return (
                <tr key={date} className="aic-plain">
                  <th className="aic-chart-td aic-chart-row-head" scope="row">
                    {dayTitle(daily, day, locale)}
                    {[...new Set([...partial, ...annotationsOn(annotations, date)])].map((note) => (
                      <span key={note} className="aic-chart-note aic-chart-wrapped">
                        {' '}
                        <bdi className="aic-plain">{note}</bdi>
                      </span>
                    ))}
                  </th>
                  {isKnown ? (
                    cells(({ credits }) => credits[day] ?? 0)
                  ) : (
                    <td className="aic-chart-td aic-chart-number aic-chart-none" colSpan={columns.length}>
                      {date > today ? t('ahead') : common.t('noData')}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
          <tfoot className="aic-chart-foot">
            <tr className="aic-plain">
              <th className="aic-chart-td aic-chart-sum aic-chart-row-head" scope="row">
                {common.t('total')}
              </th>
              {cells(({ total }) => total, ' aic-chart-sum')}
            </tr>
          </tfoot>
        </table>
      </div>
      {page.pager}
    </>
  );
});
