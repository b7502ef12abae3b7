import 'ai-credits-analytics/styles.css';

import { UsageSparkline } from 'ai-credits-analytics';

/** The harness counts no areas here. */
export const areas = null;

/** The days of one product, as a table's row has them. */
export const prepare = ({ products }) => ({ totals: Float64Array.from(products[0].credits) });

export function Chart({ input }) {
  return <UsageSparkline totals={input.totals} />;
}

/** A cell of a table for each. */
export const gridClass = 'sparklines';
