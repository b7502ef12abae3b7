import { memo } from 'react';

import { ProductSwatch } from './ProductSwatch';

import type { FocusEvent, MouseEvent, PointerEvent } from 'react';
import type { DailyProduct } from '../../model/dailyProduct';

interface LegendItemProps {
  /** The product it switches. */
  product: DailyProduct;
  /** Whether it is switched off. */
  isOff: boolean;
  /** Whether it is marked together with its area. */
  isHighlighted: boolean;
  /** Id of its pattern; `undefined` where none is drawn. */
  patternId: string | undefined;
  /** Called to switch it. */
  onToggle: (productId: string) => void;
  /** Called to leave it alone, or to end that. */
  onIsolate: (productId: string) => void;
  /** Called when the pointer or the focus comes to it. */
  onEnter: (productId: string, item: HTMLElement, isTouch: boolean) => void;
  /** Called when they leave it, with what they go to. */
  onLeave: (productId: string, next: EventTarget | null) => void;
}

/**
 * The switch of one product. A second click in a row, or Shift with a click or Enter, asks for this product alone.
 *
 * @example <LegendItem product={product} isOff={false} isHighlighted={false} patternId={undefined} onToggle={toggle} … />
 */
export const LegendItem = memo(function LegendItem(props: LegendItemProps) {
  const { product, isOff, isHighlighted, patternId, onToggle, onIsolate, onEnter, onLeave } = props;
  const { id } = product;
  // The click that Enter makes carries its Shift.
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey || event.detail === 2) onIsolate(id);
    else onToggle(id);
  };
  const onFocus = ({ currentTarget }: FocusEvent<HTMLElement>) => {
    // A tap leaves the focus behind: only the one that can be seen counts.
    if (currentTarget.matches(':focus-visible')) onEnter(id, currentTarget, false);
  };
  const onLeaveTo = ({ relatedTarget }: FocusEvent | PointerEvent) => onLeave(id, relatedTarget);
  return (
    <button
      type="button"
      className="aic-chart-legend-item"
      data-aic-part="legend-item"
      data-aic-highlighted={isHighlighted || undefined}
      aria-pressed={!isOff}
      onClick={onClick}
      onPointerEnter={({ currentTarget, pointerType }) => onEnter(id, currentTarget, pointerType === 'touch')}
      onPointerLeave={onLeaveTo}
      onFocus={onFocus}
      onBlur={onLeaveTo}
    >
      <ProductSwatch product={product} patternId={patternId} isOff={isOff} />
      <bdi className="aic-chart-name">{product.name}</bdi>
    </button>
  );
});
