import { memo, useRef } from 'react';

import { useCreditsContext } from '../../context/useCreditsContext';
import { useParts } from '../../context/useParts';

import { OTHER_ID } from './otherProduct';
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
  toggle: (productId: string) => void;
  /** Called to leave it alone, or to end that. */
  isolate: (productId: string) => void;
  /** Called when the pointer or the focus comes to it, with the element of its name. */
  onEnter: (productId: string, item: HTMLElement, name: HTMLElement | null, isTouch: boolean) => void;
  /** Called when they leave it, with what they go to. */
  onLeave: (productId: string, next: EventTarget | null) => void;
}

/**
 * The switch of one product. A second click in a row, or Shift with a click or Enter, asks for this product alone.
 *
 * @example <LegendItem product={product} isOff={false} isHighlighted={false} patternId={undefined} toggle={toggle} … />
 */
export const LegendItem = /* @__PURE__ */ memo(function LegendItem(props: LegendItemProps) {
  const { product, isOff, isHighlighted, patternId, toggle, isolate, onEnter, onLeave } = props;
  const part = useParts();
  const Host = useCreditsContext().components.LegendItem;
  const { id, name } = product;
  const whole = useRef<HTMLElement>(null);
  const onLeaveTo = ({ relatedTarget }: FocusEvent | PointerEvent) => onLeave(id, relatedTarget);
  const item = {
    ...part('legend-item', 'aic-chart-legend-item'),
    'data-aic-highlighted': isHighlighted || undefined,
    'aria-pressed': !isOff,
    // The click that Enter makes carries its Shift.
    onClick: ({ shiftKey, detail }: MouseEvent) => (shiftKey || detail === 2 ? isolate : toggle)(id),
    onPointerEnter: ({ currentTarget, pointerType }: PointerEvent<HTMLElement>) =>
      onEnter(id, currentTarget, whole.current, pointerType === 'touch'),
    onPointerLeave: onLeaveTo,
    onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      // A tap leaves the focus behind: only the one that can be seen counts.
      if (currentTarget.matches(':focus-visible')) onEnter(id, currentTarget, whole.current, false);
    },
    onBlur: onLeaveTo,
    children: (
      <>
        <ProductSwatch product={product} patternId={patternId} isOff={isOff} />
        <bdi className="aic-chart-name" ref={whole}>
          {name}
        </bdi>
      </>
    ),
  };
  return Host ? (
    <Host
      type="button"
      {...item}
      state={{ productId: id === OTHER_ID ? null : id, name, isShown: !isOff, isHighlighted }}
    />
  ) : (
    <button type="button" {...item} />
  );
});
