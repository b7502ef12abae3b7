import { useParts } from '../../context/useParts';

import type { ComponentPropsWithoutRef } from 'react';

/** Props of Bar; the rest goes to the `svg`. */
export interface BarProps extends ComponentPropsWithoutRef<'svg'> {
  /** Filled part, 0 to 1; more is drawn as full, `null` as empty. */
  ratio: number | null;
  /**
   * Direction in which it fills.
   *
   * @default 'ltr'
   */
  dir?: 'ltr' | 'rtl' | undefined;
  /**
   * Which fill it has.
   *
   * @default 'accent'
   */
  tone?: 'accent' | 'caution' | 'critical' | undefined;
}

/** A bar is never drawn longer than its track, whatever the text beside it says. */
const FULL_PERCENT = 100;

/**
 * A bar in percent of its own width: geometry in SVG attributes, colours by class. It is decoration: the figure beside it
 * (or a `role="meter"` around it) speaks.
 *
 * @example <Bar ratio={0.361} dir={text.dir} className="aic-table-bar" />
 */
export function Bar({ ratio, dir = 'ltr', tone = 'accent', className, ...rest }: BarProps) {
  const part = useParts();
  const filled = Math.min(Math.max(ratio ?? 0, 0), 1);
  const percent = (length: number) => `${Math.round(length * FULL_PERCENT * FULL_PERCENT) / FULL_PERCENT}%`;
  return (
    <svg {...rest} className={className ? `aic-bar ${className}` : 'aic-bar'} aria-hidden="true" focusable="false">
      <rect {...part('meter-track', 'aic-bar-track')} width="100%" height="100%" />
      {filled > 0 && (
        <rect
          {...part('meter-fill', 'aic-bar-fill')}
          data-aic-tone={tone}
          x={dir === 'rtl' ? percent(1 - filled) : 0}
          width={percent(filled)}
          height="100%"
        />
      )}
    </svg>
  );
}
