import { memo } from 'react';

import { OTHER_ID } from './otherProduct';
import { patternOf } from './patternOf';
import { ProductSwatch } from './ProductSwatch';

import type { DayTooltipProps } from './DayTooltip';

interface TooltipRowsProps extends Pick<DayTooltipProps, 'daily' | 'full' | 'hiddenIds' | 'productId' | 'patternId'> {
  /** Places of the products in the order of the rows. */
  places: readonly number[];
}

/**
 * Swatch and name of each product; those without an area of their own have the colour of "Other". The two figures after them are written by the tooltip.
 */
export const TooltipRows = /* @__PURE__ */ memo(function TooltipRows(props: TooltipRowsProps) {
  const { full, daily, places, hiddenIds, productId, patternId } = props;
  const ids = new Set(daily.products.map(({ id }) => id));
  return places.map((place) => {
    const product = full.products[place];
    if (product === undefined) return null;
    const drawnId = ids.has(product.id) ? product.id : OTHER_ID;
    const swatch = drawnId === OTHER_ID ? { ...product, color: undefined, seriesIndex: -1 } : product;
    const isOff = hiddenIds.has(drawnId);
    return (
      <div
        key={product.id}
        className="aic-chart-tooltip-row"
        data-aic-off={isOff || undefined}
        data-aic-current={productId === drawnId || undefined}
      >
        <ProductSwatch product={swatch} patternId={patternOf(patternId, swatch)} isOff={isOff} />
        <span className="aic-chart-tooltip-name">
          <bdi className="aic-plain">{product.name}</bdi>
        </span>
        <span className="aic-chart-tooltip-figure" />
        <span className="aic-chart-tooltip-share" />
      </div>
    );
  });
});
