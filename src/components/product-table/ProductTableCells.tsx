import { memo } from 'react';

import { useCreditsContext } from '../../context/useCreditsContext';
import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { formatCredits } from '../../format/formatCredits';
import { formatPercent } from '../../format/formatPercent';
import { commonMessages } from '../../format/messages/common';
import { productColumns } from './productColumns';
import { ProductName } from './ProductName';

import type { ColumnDigits } from './columnDigits';
import type { ColumnLabels } from './columnLabels';
import type { TableRow } from './tableRow';

/** Props of ProductTableCells. */
export interface ProductTableCellsProps {
  /** The row. */
  row: TableRow;
  /** Heads of the columns, shown beside the figures where the row is a block. */
  labels: ColumnLabels;
  /** Decimals of the columns. */
  digits: ColumnDigits;
}

const PERCENT_DIGITS = 1;
const WHOLE_PERCENT = 100;

/**
 * The cells of a row, drawn again only when what they say changes and not when the row is highlighted. A figure without an
 * answer is a dash, spoken as "No data".
 */
export const ProductTableCells = /* @__PURE__ */ memo(function ProductTableCells({
  row,
  labels,
  digits,
}: ProductTableCellsProps) {
  const part = useParts();
  const { locale, t } = useText('common', commonMessages);
  const { Cell } = useCreditsContext().components;
  return productColumns.map((column) => {
    const isName = column === 'name';
    const isShare = column === 'share';
    const value = isName ? null : (row[isShare ? 'percent' : column] ?? null);
    const words =
      value === null || isName
        ? ''
        : isShare
          ? formatPercent(value, locale, PERCENT_DIGITS, row.credits > 0)
          : formatCredits(value, locale, digits[column]);
    const props = {
      ...part('cell', 'aic-table-cell'),
      ...(isName ? { role: 'rowheader', scope: 'row' } : { role: 'cell', 'data-aic-label': labels[column] }),
      children: isName ? (
        row.productId === undefined ? (
          row.name
        ) : (
          <ProductName row={row} />
        )
      ) : (
        <span className="aic-table-value">
          {isShare && row.share !== undefined && (
            <svg className="aic-bar aic-table-bar aic-icon-flip" aria-hidden="true" focusable="false">
              <rect {...part('meter-track', 'aic-bar-track')} width="100%" height="100%" />
              <rect
                {...part('meter-fill', 'aic-bar-fill')}
                width={`${(row.share ?? 0) * WHOLE_PERCENT}%`}
                height="100%"
              />
            </svg>
          )}
          <span className="aic-table-figure" aria-hidden={!words || undefined}>
            {words || t('noValue')}
          </span>
          {!words && <span className="aic-visually-hidden">{t('noData')}</span>}
        </span>
      ),
    };
    const { kind, productId } = row;
    const Element = isName ? 'th' : 'td';
    return Cell ? (
      <Cell key={column} {...props} state={{ column, kind, productId, value }} />
    ) : (
      <Element key={column} {...props} />
    );
  });
});
