import { useEffect, useId, useRef, useState } from 'react';

import type { ReactElement, ReactNode } from 'react';

interface PopoverProps {
  /** What the button shows. */
  readonly face: ReactNode;
  /** Name of the button, where its face has no words or loses them on small screens. */
  readonly label: string;
  /** The panel. A click on what carries `data-closes` shuts it. */
  readonly children: ReactNode;
  readonly buttonClass?: string;
  /** Edge of the button that the panel lines up with. */
  readonly align: 'start' | 'end';
}

/** A button that shows a panel below itself. Escape, a click elsewhere or leaving it with Tab shuts it. */
export function Popover({
  face,
  label,
  children,
  buttonClass = 'host-button--ghost',
  align,
}: PopoverProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  // The document, which is outside React, hears of clicks that are not ours.
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);
  return (
    <div
      ref={root}
      className="host-popover"
      // It has no meaning of its own: the events come from the button and the panel.
      role="presentation"
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('[data-closes]') !== null) close();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close();
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={`host-button ${buttonClass}`}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      <div id={id} className={`host-panel host-panel--${align}`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
