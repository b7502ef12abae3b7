import { forwardRef } from 'react';

import { useParts } from '../../context/useParts';

import { SPARKLINE_BOX, sparklinePath } from './sparklinePath';
import { useRootProps } from './useRootProps';

import type { ComponentPropsWithoutRef } from 'react';

/** Props of UsageSparkline; the rest goes to the root `svg`. */
export interface UsageSparklineProps extends Omit<ComponentPropsWithoutRef<'svg'>, 'children'> {
  /**
   * Credits of each day; a number that is none is an unknown day. Of one product of a `DailyUsage`:
   * `daily.values.subarray(row * daily.days.length, (row + 1) * daily.days.length)`.
   *
   * @example daily.totals // 30 numbers: November 1 to 30
   */
  totals: ArrayLike<number>;
  /**
   * Whether data for the day has arrived: `known` of a `DailyUsage`.
   *
   * @default every day with a number
   */
  known?: ArrayLike<boolean> | undefined;
  /**
   * What the line shows, for those who do not see it.
   *
   * @default none: the figure beside it says the same
   */
  label?: string | undefined;
}

/**
 * The shape of the days behind a figure, for a table's row or a card: 72 by 26 pixels, or stretched to what CSS says. It
 * keeps nothing between two renders: the paths of a month are made faster than React compares what they are made of.
 *
 * @example <UsageSparkline totals={daily.totals} known={daily.known} label="Credits per day, November" />
 */
export const UsageSparkline = /* @__PURE__ */ forwardRef<SVGSVGElement, UsageSparklineProps>(function UsageSparkline(
  { totals, known, label, className, ...rest },
  ref,
) {
  const part = useParts();
  const root = useRootProps('aic-spark', { className, ref });
  const isNamed = label || rest['aria-label'] || rest['aria-labelledby'];
  const path = sparklinePath(totals, root.dir, known);
  return (
    <svg
      viewBox={SPARKLINE_BOX}
      preserveAspectRatio="none"
      {...(isNamed ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      {...rest}
      {...root}
    >
      {path && (
        <>
          <path {...part('area', 'aic-spark-area')} d={path.area} />
          <path {...part('line', 'aic-spark-line')} d={path.line} />
          <path {...part('point', 'aic-spark-end')} d={path.end} />
        </>
      )}
    </svg>
  );
});
