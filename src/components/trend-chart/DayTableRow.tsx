import { formatCredits } from '../../format/formatCredits';

import type { ReactNode } from 'react';
import type { DayTableColumn } from './dayTableColumns';

interface DayTableRowProps {
  /** The columns. */
  columns: readonly DayTableColumn[];
  /** The day in words. */
  title: string;
  /** What there is to know of the day, nothing twice. */
  notes: readonly string[];
  /** Place of the day. */
  day: number;
  /** What stands in place of figures; `null` where there are any. */
  gap: ReactNode;
  /** Locale of the numbers. */
  locale: string;
}

/**
 * A day of the chart's table.
 *
 * @example <DayTableRow columns={columns} title="Sat, Nov 22" notes={['Today, partial']} day={21} gap={null} locale="en" />
 */
export function DayTableRow({ columns, title, notes, day, gap, locale }: DayTableRowProps) {
  return (
    <tr>
      <th className="aic-chart-td aic-chart-row-head" scope="row">
        {title}
        {notes.map((note) => (
          <span key={note} className="aic-chart-note aic-chart-wrapped">
            {' '}
            <bdi>{note}</bdi>
          </span>
        ))}
      </th>
      {gap === null ? (
        columns.map(({ key, credits, digits }) => (
          <td key={key} className="aic-chart-td aic-chart-number">
            {formatCredits(credits[day] ?? 0, locale, digits)}
          </td>
        ))
      ) : (
        <td className="aic-chart-td aic-chart-number aic-chart-none" colSpan={columns.length}>
          {gap}
        </td>
      )}
    </tr>
  );
}
