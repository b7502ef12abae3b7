import { ResponsiveLine } from '@nivo/line';

import { creditLabel, dayLabel } from '../labels.js';

/** Its ticks are lines, so the only paths are the areas. */
export const areas = 'svg path[d]';

export function prepare({ times, products }) {
  const dates = times.map((time) => new Date(time));
  return {
    data: products.map(({ name, color, credits }) => ({
      id: name,
      color,
      data: credits.map((y, day) => ({ x: dates[day], y })),
    })),
  };
}

/** Props that must stay the same object, or every render draws everything anew. */
const STEADY = {
  margin: { top: 10, right: 110, bottom: 40, left: 60 },
  layers: ['axes', 'areas', 'crosshair', 'slices', 'legends'],
  xScale: { type: 'time', format: 'native', precision: 'day' },
  yScale: { type: 'linear', stacked: true, min: 0, max: 'auto' },
  colors: { datum: 'color' },
  axisBottom: { format: dayLabel, tickValues: 8 },
  axisLeft: { format: creditLabel },
  legends: [{ anchor: 'right', direction: 'column', translateX: 100, itemWidth: 80, itemHeight: 12, symbolSize: 10 }],
};

export function Chart({ input, height }) {
  return (
    <div style={{ height }}>
      <ResponsiveLine
        {...STEADY}
        data={input.data}
        enableArea
        areaOpacity={1}
        enablePoints={false}
        enableSlices="x"
        animate={false}
      />
    </div>
  );
}
