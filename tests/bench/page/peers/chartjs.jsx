import { Chart as ChartJs, Filler, Legend, LinearScale, LineElement, PointElement, Tooltip } from 'chart.js';
import { Line } from 'react-chartjs-2';

import { creditLabel, dayLabel } from '../labels.js';

ChartJs.register(LinearScale, PointElement, LineElement, Filler, Tooltip, Legend);

/** Canvas: there is no element to count. */
export const areas = null;

export const prepare = ({ times, products }) => ({
  data: {
    datasets: products.map(({ name, color, credits }, index) => ({
      label: name,
      data: credits.map((y, day) => ({ x: times[day], y })),
      fill: index === 0 ? 'origin' : '-1',
      backgroundColor: color,
      borderWidth: 0,
      pointRadius: 0,
    })),
  },
});

/** As its own page on performance says: no animation, data given parsed and sorted, no points. */
const OPTIONS = {
  animation: false,
  parsing: false,
  normalized: true,
  maintainAspectRatio: false,
  interaction: { mode: 'index', intersect: false },
  scales: {
    x: { type: 'linear', bounds: 'data', ticks: { callback: dayLabel } },
    y: { stacked: true, ticks: { callback: creditLabel } },
  },
  plugins: {
    legend: { position: 'bottom', labels: { boxWidth: 10 } },
    tooltip: { callbacks: { title: ([item]) => dayLabel(item.parsed.x) } },
  },
};

export function Chart({ input, height }) {
  return (
    <div style={{ height, position: 'relative' }}>
      <Line data={input.data} options={OPTIONS} />
    </div>
  );
}
