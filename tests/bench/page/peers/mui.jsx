import { LineChart } from '@mui/x-charts/LineChart';

import { creditLabel, dayLabel } from '../labels.js';

export const areas = '.MuiLineChart-area';

export const prepare = ({ times, products }) => ({
  xAxis: [{ id: 'day', scaleType: 'time', data: times.map((time) => new Date(time)), valueFormatter: dayLabel }],
  yAxis: [{ valueFormatter: creditLabel }],
  series: products.map(({ id, name, color, credits }) => ({
    id,
    label: name,
    color,
    data: credits,
    area: true,
    stack: 'credits',
    curve: 'linear',
    showMark: false,
  })),
});

/** It takes the height of the drawing and puts the legend above it. */
export function measureFrame(box) {
  const drawing = box.querySelector(areas)?.closest('svg');
  return drawing ? box.firstElementChild.offsetHeight - drawing.getBoundingClientRect().height : undefined;
}

export function Chart({ input, height, frame = 0 }) {
  return (
    <LineChart height={height - frame} xAxis={input.xAxis} yAxis={input.yAxis} series={input.series} skipAnimation />
  );
}
