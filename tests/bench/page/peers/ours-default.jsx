import { areas, chartOf, measureFrame, prepare } from './oursChart.jsx';

export { areas, measureFrame, prepare };

/** As the component comes: the largest products by the height of the plot, the rest as one. */
export const Chart = chartOf({});

/** The plot holds at least four products and the rest. */
export const fewestAreas = (products) => Math.min(products, 5);
