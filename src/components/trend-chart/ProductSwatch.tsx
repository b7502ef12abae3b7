import { memo } from 'react';

import { seriesClass } from './seriesClass';
import { seriesNumber } from './seriesNumber';

import type { DailyProduct } from '../../model/dailyProduct';

interface ProductSwatchProps {
  /** Whose colour it shows. */
  product: DailyProduct;
  /** Start of the ids of the chart's patterns, which take the place of colour where colours are forced. */
  patternId: string;
  /** Hollow: the product is switched off. */
  isOff: boolean;
}

/**
 * A small square in a product's colour.
 *
 * @example <ProductSwatch product={product} patternId={id} isOff={false} />
 */
export const ProductSwatch = memo(function ProductSwatch({ product, patternId, isOff }: ProductSwatchProps) {
  return (
    <svg
      className={`aic-chart-swatch${seriesClass(product)}`}
      color={product.color}
      viewBox="0 0 10 10"
      aria-hidden="true"
      focusable="false"
      data-aic-part="swatch"
    >
      <rect
        className={isOff ? 'aic-chart-swatch-off' : 'aic-chart-fill'}
        width="10"
        height="10"
        fill={`url(#${patternId}${seriesNumber(product)})`}
      />
    </svg>
  );
});
