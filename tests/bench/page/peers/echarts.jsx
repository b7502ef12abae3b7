import ReactECharts from 'echarts-for-react/esm/core';
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

import { creditLabel, dayLabel } from '../labels.js';

echarts.use([LineChart, GridComponent, TooltipComponent, LegendComponent, CanvasRenderer]);

/** Canvas: there is no element to count. */
export const areas = null;

export const prepare = ({ times, products }) => ({
  option: {
    animation: false,
    tooltip: { trigger: 'axis', confine: true, transitionDuration: 0 },
    legend: { type: 'scroll', bottom: 0 },
    grid: { left: 60, right: 10, top: 10, bottom: 60 },
    xAxis: { type: 'time', axisLabel: { formatter: dayLabel } },
    yAxis: { type: 'value', axisLabel: { formatter: creditLabel } },
    series: products.map(({ name, color, credits }) => ({
      type: 'line',
      name,
      color,
      stack: 'credits',
      showSymbol: false,
      lineStyle: { width: 0 },
      areaStyle: { opacity: 1 },
      data: credits.map((value, day) => [times[day], value]),
    })),
  },
});

export function Chart({ input, height }) {
  return <ReactECharts echarts={echarts} option={input.option} style={{ height }} />;
}
