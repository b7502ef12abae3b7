import { memo } from 'react';

import { legendClass } from './legendClass';
import { ProductSwatch } from './ProductSwatch';

import type { DailyProduct } from '../../model/dailyProduct';

interface ChartLegendProps {
  /** The products in the order of the stack, from the bottom up. */
  products: readonly DailyProduct[];
  /** Ids of those switched off. */
  hiddenIds: ReadonlySet<string>;
  /** Called with the id of the product to switch. */
  onToggle: (productId: string) => void;
  /** Name of the group. */
  label: string;
  /** Start of the ids of the patterns. */
  patternId: string;
}

/**
 * One switch a product. A product switched off leaves the stack, and the others keep their colours.
 *
 * @example <ChartLegend products={daily.products} hiddenIds={hidden} onToggle={toggle} label="Products shown" patternId={id} />
 */
export const ChartLegend = memo(function ChartLegend({
  products,
  hiddenIds,
  onToggle,
  label,
  patternId,
}: ChartLegendProps) {
  return (
    <div className={legendClass(products.length)} role="group" aria-label={label} data-aic-part="legend">
      {products.map((product) => {
        const isOff = hiddenIds.has(product.id);
        return (
          <button
            key={product.id}
            type="button"
            className="aic-chart-legend-item"
            data-aic-part="legend-item"
            aria-pressed={!isOff}
            onClick={() => onToggle(product.id)}
          >
            <ProductSwatch product={product} patternId={patternId} isOff={isOff} />
            <bdi className="aic-chart-name">{product.name}</bdi>
          </button>
        );
      })}
    </div>
  );
});
