import { Area, AreaChart, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import { creditLabel, dayLabel } from '../labels.js';
import { rowsByDay } from '../rowsByDay.js';

export const areas = '.recharts-area-area';

export const prepare = (series) => ({ rows: rowsByDay(series), products: series.products });

const DAYS = ['dataMin', 'dataMax'];

export function Chart({ input, height }) {
  return (
    <ResponsiveContainer width="100%" height={height}>
      <AreaChart data={input.rows}>
        <XAxis dataKey="time" type="number" scale="time" domain={DAYS} tickFormatter={dayLabel} />
        <YAxis tickFormatter={creditLabel} />
        <Tooltip isAnimationActive={false} labelFormatter={dayLabel} />
        <Legend />
        {input.products.map(({ id, name, color }) => (
          <Area
            key={id}
            dataKey={id}
            name={name}
            stackId="credits"
            type="linear"
            stroke="none"
            fill={color}
            fillOpacity={1}
            dot={false}
            isAnimationActive={false}
          />
        ))}
      </AreaChart>
    </ResponsiveContainer>
  );
}
