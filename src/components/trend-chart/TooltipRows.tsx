import { memo } from 'react';

import { OTHER_ID } from './otherProduct';
import { patternOf } from './patternOf';
import { ProductSwatch } from './ProductSwatch';

import type { DailyProduct } from '../../model/dailyProduct';
import type { DailyUsage } from '../../model/dailyUsage';

interface TooltipRowsProps {
  /** All products. */
  products: readonly DailyProduct[];
  /** The series as they are drawn: products that are not among them are drawn as "Other", with its colour. */
  drawn: DailyUsage;
  /** Places of the products in the order of the rows. */
  places: readonly number[];
  /** Ids of the products that are switched off. */
  hiddenIds: ReadonlySet<string>;
  /** The product whose row is marked. */
  productId: string | null;
  /** Start of the ids of the patterns; `undefined` where there are none. */
  patternId: string | undefined;
}

/** Swatch and name of each product; the two figures after them are written by the tooltip. */
export const TooltipRows = memo(function TooltipRows(props: TooltipRowsProps) {
  const { products, drawn, places, hiddenIds, productId, patternId } = props;
  const ids = new Set(drawn.products.map(({ id }) => id));
  return places.map((place) => {
    const product = products[place];
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
          <bdi>{product.name}</bdi>
        </span>
        <span className="aic-chart-tooltip-figure" />
        <span className="aic-chart-tooltip-share" />
      </div>
    );
  });
});
