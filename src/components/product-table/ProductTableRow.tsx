import { useParts } from '../../context/useParts';
import { ProductTableCells } from './ProductTableCells';

import type { ProductTableCellsProps } from './ProductTableCells';

/** Props of ProductTableRow. */
export interface ProductTableRowProps extends ProductTableCellsProps {
  /** Id of the product whose row is lifted out; `null` for none. */
  highlightedId: string | null;
  /** Called with the row's product when the pointer or the keyboard's focus comes to it; `null` when it leaves. */
  onHighlight: ((productId: string | null) => void) | undefined;
}

/** A row and what the pointer and the focus do to it. */
export function ProductTableRow({ highlightedId, onHighlight, ...cells }: ProductTableRowProps) {
  const part = useParts();
  const { kind, productId } = cells.row;
  const onEnter = () => onHighlight?.(productId ?? null);
  const onLeave = () => onHighlight?.(null);
  return (
    <tr
      {...part('row', 'aic-table-row')}
      role="row"
      data-aic-kind={kind}
      data-aic-highlighted={productId === highlightedId || undefined}
      // Not by pointer: a finger comes to a row to scroll past it.
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
      onFocus={onEnter}
      onBlur={onLeave}
    >
      <ProductTableCells {...cells} />
    </tr>
  );
}
