import { memo, useCallback, useId, useRef, useState } from 'react';

import { VisuallyHidden } from '../shared/VisuallyHidden';

import { LegendItem } from './LegendItem';
import { LegendName } from './LegendName';
import { patternOf } from './patternOf';
import { useDismiss } from './useDismiss';

import type { DailyProduct } from '../../model/dailyProduct';

interface ChartLegendProps {
  /** The drawn products in the order of the stack, from the bottom up. */
  products: readonly DailyProduct[];
  /** Ids of those switched off. */
  hiddenIds: ReadonlySet<string>;
  /** Called with the id of the product to switch. */
  onToggle: (productId: string) => void;
  /** Called with the id of the product to leave alone, or to end that. */
  onIsolate: (productId: string) => void;
  /** Id of the product that is marked together with its area. */
  highlightedId: string | null;
  /** Called with the id of the product at which the pointer or the focus is, and with null when they leave. */
  onHighlight: (productId: string | null) => void;
  /** Name of the group. */
  label: string;
  /** How it is used, for assistive technology. */
  hint: string;
  /** Start of the ids of the patterns; `undefined` where none are drawn. */
  patternId: string | undefined;
}

interface CutName {
  readonly id: string;
  readonly item: HTMLElement;
}

/**
 * One switch a product. A product switched off leaves the stack, and the others keep their colours. Long names are cut, and
 * shown whole under the item that has the pointer or the focus; many items scroll, so that the plot is not pushed away.
 *
 * @example <ChartLegend products={daily.products} hiddenIds={hidden} onToggle={toggle} label="Products shown" … />
 */
export const ChartLegend = memo(function ChartLegend({
  products,
  hiddenIds,
  onToggle,
  onIsolate,
  highlightedId,
  onHighlight,
  label,
  hint,
  patternId,
}: ChartLegendProps) {
  const hintId = useId();
  const legend = useRef<HTMLDivElement>(null);
  const bubble = useRef<HTMLElement>(null);
  const reported = useRef<string | null>(null);
  const [cut, setCut] = useState<CutName | null>(null);
  const close = useCallback(() => setCut(null), []);
  useDismiss(cut !== null, legend, close);

  const onEnter = useCallback(
    (id: string, item: HTMLElement, isTouch: boolean) => {
      const name = item.lastElementChild;
      setCut(name && name.scrollWidth > name.clientWidth ? { id, item } : null);
      // A finger that taps would only make the plot flash.
      if (isTouch) return;
      reported.current = id;
      onHighlight(id);
    },
    [onHighlight],
  );
  const onLeave = useCallback(
    (id: string, next: EventTarget | null) => {
      // The whole name belongs to its item: the pointer may go there and read.
      if (next !== null && next === bubble.current) return;
      setCut((last) => (last?.id === id ? null : last));
      // What a click left focused is not what is highlighted now, here or in a table.
      if (reported.current !== id) return;
      reported.current = null;
      onHighlight(null);
    },
    [onHighlight],
  );

  const cutName = products.find(({ id }) => id === cut?.id)?.name;
  return (
    <>
      <div
        className="aic-chart-legend"
        ref={legend}
        role="group"
        aria-label={label}
        aria-describedby={hintId}
        data-aic-part="legend"
      >
        {products.map((product) => (
          <LegendItem
            key={product.id}
            product={product}
            isOff={hiddenIds.has(product.id)}
            isHighlighted={product.id === highlightedId}
            patternId={patternOf(patternId, product)}
            onToggle={onToggle}
            onIsolate={onIsolate}
            onEnter={onEnter}
            onLeave={onLeave}
          />
        ))}
        <VisuallyHidden id={hintId} hidden>
          {hint}
        </VisuallyHidden>
      </div>
      {cut !== null && cutName !== undefined && (
        <LegendName
          name={cutName}
          item={cut.item}
          bubble={bubble}
          onLeave={({ relatedTarget }) => onLeave(cut.id, relatedTarget)}
        />
      )}
    </>
  );
});
