import { useParts } from '../../context/useParts';
import { Icon } from '../shared/Icon';
import { ARROW_DOWN_ICON, ARROW_UP_ICON } from '../shared/iconPaths';
import { nextSort } from './nextSort';
import { productColumns } from './productColumns';

import type { ColumnLabels } from './columnLabels';
import type { ProductSort } from './productSort';

/** Props of ProductTableHead. */
export interface ProductTableHeadProps {
  /** Heads of the columns. */
  labels: ColumnLabels;
  /** Order of the rows. */
  sort: ProductSort;
  /** Called with the order that a press on a head asks for. */
  onSort: (sort: ProductSort) => void;
  /** Id of the note that says what the excess column counts. */
  noteId: string;
  /** Whether there is nothing to order yet. */
  isLoading: boolean;
}

/** The heads, each a button that orders the rows. */
export function ProductTableHead({ labels, sort, onSort, noteId, isLoading }: ProductTableHeadProps) {
  const part = useParts();
  return (
    <thead className="aic-table-head" role="rowgroup">
      <tr className="aic-table-head-row" role="row">
        {productColumns.map((column) => {
          const isSorted = sort.column === column;
          const next = nextSort(sort, column);
          const { direction } = isSorted ? sort : next;
          return (
            <th
              key={column}
              className="aic-table-cell aic-table-head-cell"
              role="columnheader"
              scope="col"
              aria-sort={isSorted ? direction : undefined}
            >
              <button
                type="button"
                {...part('sort-button', 'aic-table-sort')}
                aria-describedby={column === 'excessCredits' ? noteId : undefined}
                disabled={isLoading}
                onClick={() => onSort(next)}
              >
                <span className="aic-plain">{labels[column]}</span>
                <Icon path={direction === 'ascending' ? ARROW_UP_ICON : ARROW_DOWN_ICON} />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
