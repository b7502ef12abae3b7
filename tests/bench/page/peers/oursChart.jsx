import 'ai-credits-analytics/styles.css';

import { CreditsTrendChart } from 'ai-credits-analytics/chart';
import { createCreditUsage, dailyUsage } from 'ai-credits-analytics/metrics';

/** Less than this is no plot, however much the legend takes. */
const LOWEST_PLOT = 60;
/** What the title, legend and axis take, until it has been measured. */
const USUAL_FRAME = 190;

const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

/** The parts of ours that the harness looks for. */
export const areas = '[data-aic-part="area"]';

/**
 * Records into the `daily` prop, by the library's own functions. Today is the day after the last one, so no day is
 * partial, and the allowance is not exceeded: the peers hatch nothing either.
 */
export function prepare({ times, products }) {
  const records = products.flatMap(({ id, credits }) =>
    times.map((time, day) => ({ day: dayOf(time), productId: id, credits: credits[day] })),
  );
  const end = dayOf(times.at(-1) + 86_400_000);
  const { usage } = createCreditUsage({
    records,
    products: products.map(({ id, name }) => ({ id, name })),
    allowance: { included: 1e12, excessLimit: 0 },
  });
  return { daily: dailyUsage(usage, { now: `${end}T12:00:00Z`, range: { start: dayOf(times[0]), end } }) };
}

/** How high the plot may be for the complete component to be as high as its box: `frame` is the height of the rest. */
const plotHeight = (height, frame = USUAL_FRAME) => Math.max(LOWEST_PLOT, height - frame);

/** The height of all but the plot, as drawn. The harness measures it once a size, before anything is timed. */
export function measureFrame(box) {
  const card = box.firstElementChild;
  const plot = box.querySelector(areas)?.closest('svg');
  return plot ? card.offsetHeight - plot.getBoundingClientRect().height : undefined;
}

/** A page's chart with as many products as `maxProducts` says. */
export const chartOf = (props) =>
  function Chart({ input, height, frame }) {
    return <CreditsTrendChart daily={input.daily} height={plotHeight(height, frame)} {...props} />;
  };
