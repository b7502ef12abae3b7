import { Icon } from '../shared/Icon';
import { ARROW_DOWN_ICON, ARROW_UP_ICON } from '../shared/iconPaths';
import { firstSort } from './firstSort';
import { nextSort } from './nextSort';
import { productColumns } from './productColumns';

import type { ColumnLabels } from './columnLabels';
import type { ProductSort } from './productSort';
import type { TableText } from './tableText';

/** Props of ProductTableOrder. */
export interface ProductTableOrderProps {
  /** Words of the table. */
  text: TableText;
  /** Heads of the columns. */
  labels: ColumnLabels;
  /** Order of the rows. */
  sort: ProductSort;
  /** Called with the order chosen. */
  onSort: (sort: ProductSort) => void;
  /** Whether there is nothing to order yet. */
  isLoading: boolean;
}

const ORDERS: readonly ProductSort[] = /* @__PURE__ */ productColumns.flatMap((column) => {
  const order = nextSort(null, column);
  return [order, nextSort(order, column)];
});

const orderId = ({ column, direction }: ProductSort) => column + direction;

/**
 * The order as one choice, for a container too narrow for heads (a style sheet shows the one or the other), and the words
 * that tell of another order, once.
 */
export function ProductTableOrder({ text, labels, sort, onSort, isLoading }: ProductTableOrderProps) {
  const wordsOf = ({ column, direction }: ProductSort) =>
    text.t(`${column === 'name' ? 'words' : 'numbers'}-${direction}`, { column: labels[column] });
  return (
    <>
      <span className="aic-table-order">
        <Icon path={sort.direction === 'ascending' ? ARROW_UP_ICON : ARROW_DOWN_ICON} />
        <select
          className="aic-button aic-table-select"
          aria-label={text.t('sortBy')}
          disabled={isLoading}
          value={orderId(sort)}
          onChange={({ target }) => onSort(ORDERS.find((order) => orderId(order) === target.value) ?? sort)}
        >
          {ORDERS.map((order) => (
            <option className="aic-plain" key={orderId(order)} value={orderId(order)}>
              {wordsOf(order)}
            </option>
          ))}
        </select>
      </span>
      <span className="aic-visually-hidden" role="status">
        {sort === firstSort ? '' : text.t('sortedBy', { order: wordsOf(sort) })}
      </span>
    </>
  );
}
