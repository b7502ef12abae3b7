import type { ProductFigures } from './productFigures';
import type { ProductRow } from './productRow';

/** A row that sums products up; a figure left out has no answer. */
interface SumRow extends Partial<ProductFigures> {
  /** Of "Total Credits". */
  readonly credits: number;
  /** What it sums up; the style sheet tells them apart. */
  readonly kind: 'refunds' | 'total';
  /** None: it is about no product. */
  readonly productId?: undefined;
  /** Its head. */
  readonly name: string;
  /** Its share in percent; `null` where there is no answer. */
  readonly percent?: number | null;
  /** None: it has no bar. */
  readonly share?: undefined;
}

/** A row of the table: a product, the refunds or the total. */
export type TableRow = ProductRow | SumRow;
