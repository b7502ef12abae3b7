import { memo, useCallback, useId, useRef, useState } from 'react';

import { useParts } from '../../context/useParts';
import { useDismiss } from '../shared/useDismiss';
import { VisuallyHidden } from '../shared/VisuallyHidden';

import { LegendItem } from './LegendItem';
import { LegendName } from './LegendName';
import { patternOf } from './patternOf';

import type { DailyProduct } from '../../model/dailyProduct';
import type { ChartText } from './chartText';

interface ChartLegendProps {
  /** The drawn products in the order of the stack, from the bottom up. */
  products: readonly DailyProduct[];
  /** Ids of those switched off. */
  hiddenIds: ReadonlySet<string>;
  /** Called with the id of the product to switch. */
  toggle: (productId: string) => void;
  /** Called with the id of the product to leave alone, or to end that. */
  isolate: (productId: string) => void;
  /** Id of the product that is marked together with its area. */
  highlightedId: string | null;
  /** Called with the id of the product at which the pointer or the focus is, and with null when they leave. */
  onHighlight: (productId: string | null) => void;
  /** The chart's words. */
  text: ChartText;
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
 * @example <ChartLegend products={daily.products} hiddenIds={hidden} toggle={toggle} text={text} … />
 */
export const ChartLegend = /* @__PURE__ */ memo(function ChartLegend({
  products,
  hiddenIds,
  toggle,
  isolate,
  highlightedId,
  onHighlight,
  text,
  patternId,
}: ChartLegendProps) {
  const part = useParts();
  const hintId = useId();
  const legend = useRef<HTMLDivElement>(null);
  const bubble = useRef<HTMLElement>(null);
  const reported = useRef<string | null>(null);
  const [cut, setCut] = useState<CutName | null>(null);
  const close = useCallback(() => setCut(null), []);
  useDismiss(cut !== null, legend, close);

  const onEnter = useCallback(
    (id: string, item: HTMLElement, name: HTMLElement | null, isTouch: boolean) => {
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
        {...part('legend', 'aic-chart-legend')}
        ref={legend}
        role="group"
        aria-label={text.t('legend')}
        aria-describedby={hintId}
      >
        {products.map((product) => (
          <LegendItem
            key={product.id}
            product={product}
            isOff={hiddenIds.has(product.id)}
            isHighlighted={product.id === highlightedId}
            patternId={patternOf(patternId, product)}
            toggle={toggle}
            isolate={isolate}
            onEnter={onEnter}
            onLeave={onLeave}
          />
        ))}
        <VisuallyHidden id={hintId} hidden>
          {text.t('legendKeys')}
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
