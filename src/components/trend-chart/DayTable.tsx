import { memo } from 'react';

import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { commonMessages } from '../../format/messages/common';
import { dailySummary } from '../../metrics/dailySummary';

import { dayTitle } from './dayTitle';
import { daysInWords } from './daysInWords';

import type { DailyUsage } from '../../model/dailyUsage';
import type { ChartText } from './chartText';

interface DayTableProps {
  /** The series. */
  daily: DailyUsage;
  /** Id of the region, for the button that opens it. */
  id: string;
  /** The chart's words. */
  text: ChartText;
}

/** Credits of one product over the known days. */
function productTotal(daily: DailyUsage, place: number): number {
  const { length } = daily.days;
  const values = daily.values.subarray(place * length, (place + 1) * length);
  return dailySummary({ ...daily, products: daily.products.slice(place, place + 1), values, totals: values }).total;
}

/**
 * The chart as a table: a row a day, a column a product, totals in the last row and column. It has its own scroll region,
 * which the keyboard reaches.
 *
 * @example <DayTable daily={daily} id={tableId} text={text} />
 */
export const DayTable = memo(function DayTable({ daily, id, text }: DayTableProps) {
  const { t, locale } = text;
  const common = useText('common', commonMessages);
  const { days, products, values, totals, known } = daily;
  const captionId = `${id}c`;
  return (
    <div
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
          {t('table', { days: daysInWords(daily, text) })}
        </caption>
        <thead>
          <tr>
            <th className="aic-chart-th aic-chart-row-head" scope="col">
              {t('day')}
            </th>
            {products.map(({ id: productId, name }) => (
              <th key={productId} className="aic-chart-th aic-chart-number" scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
            <th className="aic-chart-th aic-chart-number" scope="col">
              {common.t('total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day, place) => (
            <tr key={day}>
              <th className="aic-chart-td aic-chart-row-head" scope="row">
                {dayTitle(daily, place, locale)}
                {day === daily.today && known[place] === true && <span className="aic-chart-note"> {t('today')}</span>}
              </th>
              {known[place] === true ? (
                <>
                  {products.map(({ id: productId }, row) => (
                    <td key={productId} className="aic-chart-td aic-chart-number">
                      {formatCredits(values[row * days.length + place] ?? 0, locale)}
                    </td>
                  ))}
                  <td className="aic-chart-td aic-chart-number">{formatCredits(totals[place] ?? 0, locale)}</td>
                </>
              ) : (
                <td className="aic-chart-td aic-chart-number aic-chart-none" colSpan={products.length + 1}>
                  {day > daily.today ? t('ahead') : common.t('noData')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th className="aic-chart-td aic-chart-sum aic-chart-row-head" scope="row">
              {common.t('total')}
            </th>
            {products.map(({ id: productId }, row) => (
              <td key={productId} className="aic-chart-td aic-chart-number aic-chart-sum">
                {formatCredits(productTotal(daily, row), locale)}
              </td>
            ))}
            <td className="aic-chart-td aic-chart-number aic-chart-sum">
              {formatCredits(dailySummary(daily).total, locale)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
});
