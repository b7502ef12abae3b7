import { AreaSeries, AreaStack, Axis, Tooltip, XYChart } from '@visx/xychart';

import { creditLabel, dayLabel } from '../labels.js';
import { legendHeight, PlainLegend } from '../PlainLegend.jsx';
import { rowsByDay } from '../rowsByDay.js';

export const areas = '.visx-area';

export const prepare = (series) => ({
  rows: rowsByDay(series),
  products: series.products.map((product) => ({ ...product, creditsOf: (row) => row[product.id] })),
});

const X_SCALE = { type: 'time' };
const Y_SCALE = { type: 'linear' };
const MARGIN = { top: 10, right: 10, bottom: 30, left: 50 };
const timeOf = (row) => row.time;

function TooltipList({ row, products }) {
  return (
    <div>
      <b>{dayLabel(row.time)}</b>
      {products.map(({ id, name, color, creditsOf }) => (
        <div key={id} style={{ color }}>
          {name}: {creditsOf(row)}
        </div>
      ))}
    </div>
  );
}

export function Chart({ input, height }) {
  const { rows, products } = input;
  return (
    <div style={{ height }}>
      <XYChart height={height - legendHeight(products)} xScale={X_SCALE} yScale={Y_SCALE} margin={MARGIN}>
        <Axis orientation="bottom" numTicks={8} tickFormat={dayLabel} />
        <Axis orientation="left" tickFormat={creditLabel} />
        <AreaStack renderLine={false}>
          {products.map(({ id, name, color, creditsOf }) => (
            <AreaSeries key={id} dataKey={name} data={rows} xAccessor={timeOf} yAccessor={creditsOf} fill={color} />
          ))}
        </AreaStack>
        <Tooltip
          snapTooltipToDatumX
          showVerticalCrosshair
          renderTooltip={({ tooltipData }) =>
            tooltipData?.nearestDatum ? <TooltipList row={tooltipData.nearestDatum.datum} products={products} /> : null
          }
        />
      </XYChart>
      <PlainLegend products={products} />
    </div>
  );
}
