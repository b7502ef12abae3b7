import { elementUsage } from './elementUsage';

const { input, now } = elementUsage;

const SCRIPT = '<script type="module" src="/dist/element.js"></script>';
const blank = (head = SCRIPT, body = '') =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;

/** Pages of the tests' own, by their path. */
export const elementPages: ReadonlyMap<string, string> = new Map([
  ['/blank.html', blank()],
  ['/empty.html', blank('')],
  ['/hostile.html', blank(`<link rel="stylesheet" href="/hostile.css">${SCRIPT}`)],
  [
    '/hostile.css',
    `* { all: unset } button { background: red; padding: 40px } table, td, th { display: block; border: 9px solid red }
     path { fill: red; stroke: red } h2, h3 { color: red; font-size: 60px } div { margin: 30px }`,
  ],
  ['/twice.html', blank(`${SCRIPT}<script type="module" src="/dist/element.js?again"></script>`)],
  ['/arabic.html', blank(`${SCRIPT}<script type="module" src="/arabic.js"></script>`)],
  ['/arabic.js', "import { ar } from '/dist/locales/ar.js'; globalThis.ar = ar;"],
  ['/brand.html', blank(`<link rel="stylesheet" href="/brand.css">${SCRIPT}`)],
  [
    '/brand.css',
    'body { --aic-color-accent: rgb(1, 102, 3) } ai-credits-product-table::part(title) { color: rgb(4, 5, 106) }',
  ],
  [
    '/early.html',
    blank(
      `<script src="/early.js" defer></script>${SCRIPT}`,
      '<ai-credits-metric-card id="early" metric="utilization" locale="en"></ai-credits-metric-card>',
    ),
  ],
  [
    '/early.js',
    `customElements.define('ai-credits-trend-chart', class extends HTMLElement {});
     Object.assign(document.getElementById('early'), { usage: ${JSON.stringify(input)}, now: '${now}', locale: 'de' });`,
  ],
]);
