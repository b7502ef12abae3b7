import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { formatPercent } from '../../format/formatPercent';
import { commonMessages } from '../../format/messages/common';
import { productColumns } from './productColumns';

import type { ReactNode } from 'react';
import type { ColumnDigits } from './columnDigits';
import type { ColumnLabels } from './columnLabels';
import type { ProductFigures } from './productFigures';

/** Props of ProductTableRow. */
export interface ProductTableRowProps {
  /** What kind of row it is; the style sheet tells them apart. */
  kind: 'used' | 'idle' | 'refunds' | 'total';
  /** Its head: a product's name, or what the row sums up. */
  head: ReactNode;
  /** Its figures. */
  figures: ProductFigures;
  /** Its share in percent; `null` where there is no answer. */
  percent: number | null;
  /**
   * Its share as a ratio, for the bar.
   *
   * @default no bar
   */
  share?: number | null | undefined;
  /** Heads of the columns, shown beside the figures where the row is a block. */
  labels: ColumnLabels;
  /** Decimals of the columns. */
  digits: ColumnDigits;
}

const PERCENT_DIGITS = 1;
const WHOLE_PERCENT = 100;

/** A row of the table: a product, the refunds or the total. A figure without an answer is a dash, spoken as "No data". */
export function ProductTableRow({ kind, head, figures, percent, share, labels, digits }: ProductTableRowProps) {
  const { locale, t } = useText('common', commonMessages);
  return (
    <tr className="aic-table-row" role="row" data-aic-part="row" data-aic-kind={kind}>
      {productColumns.map((column) => {
        if (column === 'name') {
          return (
            <th key={column} className="aic-table-cell" role="rowheader" scope="row" data-aic-part="cell">
              {head}
            </th>
          );
        }
        const isShare = column === 'share';
        const figure = isShare ? percent : figures[column];
        const words =
          figure !== null &&
          (isShare
            ? formatPercent(figure, locale, PERCENT_DIGITS, figures.credits > 0)
            : formatCredits(figure, locale, digits[column]));
        return (
          <td key={column} className="aic-table-cell" role="cell" data-aic-part="cell" data-aic-label={labels[column]}>
            <span className="aic-table-value">
              {isShare && share !== undefined && (
                <svg className="aic-bar aic-table-bar aic-icon-flip" aria-hidden="true" focusable="false">
                  <rect className="aic-bar-track" width="100%" height="100%" />
                  <rect className="aic-bar-fill" width={`${(share ?? 0) * WHOLE_PERCENT}%`} height="100%" />
                </svg>
              )}
              <span className="aic-table-figure" aria-hidden={!words || undefined}>
                {words || t('noValue')}
              </span>
              {!words && <span className="aic-visually-hidden">{t('noData')}</span>}
            </span>
          </td>
        );
      })}
    </tr>
  );
}
