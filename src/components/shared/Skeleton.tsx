import { useParts } from '../../context/useParts';

import type { ReactNode } from 'react';

/** Props of Skeleton. */
export interface SkeletonProps {
  /**
   * A block as wide as about half or all of its container; 'text' is exactly as large as the text
   * inside, wrapping included.
   *
   * @default 'full'
   */
  size?: 'medium' | 'full' | 'text' | undefined;
  /** A class for another height. */
  className?: string | undefined;
  /** Text of typical length, never seen, which keeps the loaded height. */
  children?: ReactNode;
}

/**
 * A grey block where a figure will stand. Assistive technology does not meet it.
 *
 * @example <Skeleton size="text">412,380</Skeleton> // as wide and high as the figure that comes
 */
export function Skeleton({ size = 'full', className, children }: SkeletonProps) {
  const part = useParts();
  return (
    <span
      {...part('skeleton', className ? `aic-skeleton ${className}` : 'aic-skeleton')}
      data-aic-size={size}
      aria-hidden="true"
    >
      {children}
    </span>
  );
}
