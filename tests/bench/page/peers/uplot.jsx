import 'uplot/dist/uPlot.min.css';

import { useLayoutEffect, useRef } from 'react';
import uPlot from 'uplot';

import { creditLabel, dayLabel } from '../labels.js';
import { legendHeight, PlainLegend } from '../PlainLegend.jsx';

/** Canvas: there is no element to count. */
export const areas = null;

export const prepare = ({ times, products }) => ({ products, seconds: times.map((time) => time / 1000) });

/** uPlot stacks nothing itself: each series is handed over as its upper edge. Stacking is therefore timed. */
function stacked({ seconds, products }) {
  let below = new Float64Array(seconds.length);
  const edges = products.map(({ credits }) => {
    below = below.map((sum, day) => sum + credits[day]);
    return below;
  });
  return [seconds, ...edges];
}

/** The tooltip: the day and one line a series, each written into a text node that is kept. */
function tooltipTexts(tooltip, products) {
  const day = document.createTextNode('');
  tooltip.append(day);
  const values = products.map(({ name, color }) => {
    const line = document.createElement('div');
    const value = document.createTextNode('');
    line.style.color = color;
    line.append(`${name}: `, value);
    tooltip.append(line);
    return value;
  });
  return { day, values };
}

/** Straight lines of no width filled to the one below, no points, no legend: what uPlot draws fastest. */
function optionsOf(input, width, height, tooltip, latest) {
  const { day, values: texts } = tooltipTexts(tooltip, input.products);
  const setCursor = ({ cursor: { idx, left } }) => {
    tooltip.hidden = idx === null || idx === undefined;
    if (tooltip.hidden) return;
    tooltip.style.transform = `translate(${left + 70}px, 10px)`;
    const { seconds, products } = latest.current;
    day.data = dayLabel(seconds[idx] * 1000);
    for (const [index, { credits }] of products.entries()) texts[index].data = credits[idx];
  };
  return {
    width,
    height,
    legend: { show: false },
    cursor: { points: { show: false }, drag: { x: false } },
    scales: { y: { range: (_plot, _low, high) => [0, high * 1.05] } },
    series: [
      {},
      ...input.products.map(({ name, color }) => ({ label: name, fill: color, width: 0, points: { show: false } })),
    ],
    bands: input.products.slice(1).map((_, index) => ({ series: [index + 2, index + 1] })),
    axes: [
      { values: (_plot, seconds) => seconds.map((second) => dayLabel(second * 1000)) },
      { values: (_plot, values) => values.map(creditLabel), size: 55 },
    ],
    hooks: { setCursor: [setCursor] },
  };
}

export function Chart({ input, height }) {
  const frame = useRef(null);
  const tooltip = useRef(null);
  const plot = useRef(null);
  const latest = useRef(input);
  const plotHeight = height - legendHeight(input.products);

  // The plot is the outside system: made once, then handed data and sizes.
  useLayoutEffect(() => {
    const box = frame.current;
    const list = tooltip.current;
    plot.current = new uPlot(
      optionsOf(latest.current, box.clientWidth, plotHeight, list, latest),
      stacked(latest.current),
      box,
    );
    const observer = new ResizeObserver(() => {
      const width = box.clientWidth;
      if (width > 0 && width !== plot.current.width) plot.current.setSize({ width, height: plotHeight });
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
      plot.current.destroy();
      list.replaceChildren();
    };
  }, [plotHeight]);
  useLayoutEffect(() => {
    if (latest.current === input) return;
    latest.current = input;
    plot.current.setData(stacked(input));
  }, [input]);

  return (
    <div style={{ height, position: 'relative' }}>
      <div ref={frame} />
      <div ref={tooltip} className="tooltip" hidden />
      <PlainLegend products={input.products} />
    </div>
  );
}
