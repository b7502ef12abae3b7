import { areas, chartOf, measureFrame, prepare } from './oursChart.jsx';

export { areas, measureFrame, prepare };

/** Every product drawn, as every peer draws them. */
export const Chart = chartOf({ maxProducts: Infinity });
