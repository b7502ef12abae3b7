import { memo } from 'react';

import { useParts } from '../../context/useParts';

import { seriesClass } from './seriesClass';

import type { DailyProduct } from '../../model/dailyProduct';

interface ProductSwatchProps {
  /** Whose colour it shows. */
  product: DailyProduct;
  /** Id of its pattern; `undefined` where none is drawn, and colour tells products apart. */
  patternId: string | undefined;
  /** Hollow: the product is switched off. */
  isOff: boolean;
}

/**
 * A small square in a product's colour. It is an empty `<svg>`, painted by its own background: the attribute gives it any
 * colour of the host without an inline style.
 *
 * @example <ProductSwatch product={product} patternId={undefined} isOff={false} /> // 10 px, and 14 where colours are forced
 */
export const ProductSwatch = /* @__PURE__ */ memo(function ProductSwatch({
  product,
  patternId,
  isOff,
}: ProductSwatchProps) {
  const part = useParts();
  return (
    <svg
      {...part('swatch', `aic-chart-swatch${seriesClass(product)} aic-chart-swatch-${isOff ? 'off' : 'on'}`)}
      color={product.color}
      aria-hidden="true"
    >
      {patternId !== undefined && !isOff && (
        <rect className="aic-plain" width="100%" height="100%" fill={`url(#${patternId})`} />
      )}
    </svg>
  );
});
