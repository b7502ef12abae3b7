import { createRoot } from 'react-dom/client';

import { countAreas, drawingOf, plotOf } from './drawing.js';
import { frameStart, quiet, taskAfterFrame, twoFrames, watchFrames } from './frames.js';
import { usageSeries } from './usageSeries.js';

const BOX_HEIGHT = 480;
const CELL_HEIGHT = 320;

/**
 * What the page offers to the measuring side as `window.bench`. Every action to be timed goes through `act`, which marks
 * its begin and its end in the trace; what happened in between is read from there, so that nothing on the page watches.
 *
 * @param peer a module of ./peers: `prepare`, `Chart`, `areas`, and where needed `fewestAreas`, `measureFrame`
 * and `gridClass`
 */
export function createStage(peer, element) {
  const { Chart, prepare, areas, fewestAreas = (products) => products, measureFrame, gridClass = 'grid' } = peer;
  const inputs = new Map();
  const frames = new Map();
  let products = 0;
  let root = null;
  let stopWatching = null;

  const one = (input) => (
    <div className="box">
      <Chart input={input} height={BOX_HEIGHT} frame={frames.get('box')} />
    </div>
  );
  const many = (input, count) => (
    <div className={gridClass}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="cell">
          <Chart input={input} height={CELL_HEIGHT} frame={frames.get('cell')} />
        </div>
      ))}
    </div>
  );
  const begin = (content) => {
    root = createRoot(element);
    root.render(content);
  };

  const actions = {
    mount: ({ seed }) => begin(one(inputs.get(seed))),
    mountMany: ({ seed, count }) => begin(many(inputs.get(seed), count)),
    update: ({ seed }) => root.render(one(inputs.get(seed))),
    resize: ({ width }) => {
      element.firstElementChild.style.width = `${width}px`;
    },
    scroll: ({ top }) => scrollTo(0, top),
  };

  return {
    /** Makes the input of each seed in the library's own form. Not timed. */
    prepare(size, seeds) {
      inputs.clear();
      for (const seed of seeds) {
        const series = usageSeries(size, seed);
        products = series.products.length;
        inputs.set(seed, prepare(series));
      }
    },
    /** Lets go of an input, so that what still holds it shows in the heap. */
    forget: (seed) => inputs.delete(seed),
    /** Does an action and waits until the main thread has been free for `quietMs`. `mark` names it in the trace. */
    async act(action, options, mark, quietMs) {
      await (action === 'scroll' ? frameStart() : taskAfterFrame());
      performance.mark(`${mark}:begin`);
      actions[action](options);
      await quiet(quietMs);
      performance.mark(`${mark}:end`);
    },
    unmount() {
      root?.unmount();
      root = null;
      element.replaceChildren();
      scrollTo(0, 0);
      // Some libraries leave a tooltip behind in the body.
      for (const left of document.querySelectorAll('body > *')) if (left !== element) left.remove();
    },
    /** Measures how high the chart is without its plot, where a library is given the height of the plot. */
    fit(kind) {
      const frame = measureFrame?.(element.querySelector(`.${kind}`));
      if (frame !== undefined) frames.set(kind, frame);
    },
    /** Whether every series is drawn in each chart that is in sight. */
    isDrawn() {
      const boxes = [...element.querySelectorAll('.box, .cell')].filter((box) => {
        const { top, bottom } = box.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      const wanted = fewestAreas(products);
      return boxes.length > 0 && boxes.every((box) => countAreas(box, areas, wanted) >= wanted);
    },
    /** What is drawn and said, to compare with later. */
    look: () => `${document.body.innerText}\n${drawingOf(element, areas)}`,
    plotRect() {
      const { x, y, width, height } = plotOf(element, areas).getBoundingClientRect();
      return { x, y, width, height };
    },
    elementCount: () => element.querySelectorAll('*').length,
    pageHeight: () => document.documentElement.scrollHeight,
    twoFrames,
    taskAfterFrame,
    startFrames() {
      stopWatching = watchFrames();
    },
    async droppedFrames() {
      await twoFrames();
      return stopWatching();
    },
  };
}
