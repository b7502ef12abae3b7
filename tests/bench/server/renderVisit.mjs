import { buildServer } from '../build/buildServer.mjs';

const HEIGHT = 480;
const WARM_UPS = 3;
const ROUNDS = 9;
/** A path shorter than this draws no area. */
const AREA_PATH = /<path\b[^>]*\sd="[^"]{20,}"[^>]*>/g;

const built = new Map();

/** How an area of the library is told from its other paths in markup: 'x' of '.x', 'a="b"' of '[a="b"]'. */
function markOf(selector) {
  if (selector === null) return null;
  return selector.startsWith('.') ? selector.slice(1) : selector.replace(/^.*\[|\]$/g, '');
}

/** How many areas the HTML draws. */
function countPaths(html, selector) {
  const mark = markOf(selector);
  if (mark === null) return 0;
  return [...html.matchAll(AREA_PATH)].filter(([tag]) => tag.includes(mark)).length;
}

/**
 * Renders a chart to HTML as a server does, again and again. No width is given: a server knows none.
 *
 * @returns samples: the time of each round in ms, and what is in the HTML
 */
export async function renderVisit({ peer, size }) {
  if (!built.has(peer)) built.set(peer, await buildServer(peer));
  const { Chart, prepare, areas, usageSeries, createElement, renderToString } = built.get(peer);
  const series = usageSeries(size, 1);
  const input = prepare(series);
  const times = [];
  let html = '';
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    const begin = performance.now();
    html = renderToString(createElement(Chart, { input, height: HEIGHT }));
    if (round >= WARM_UPS) times.push(performance.now() - begin);
  }
  const paths = countPaths(html, areas);
  return {
    samples: {
      serverRender: times,
      serverPaths: [paths],
      serverMissingPaths: [series.products.length - paths],
      serverBytes: [Buffer.byteLength(html) / 1000],
    },
    unsettled: 0,
  };
}
