/** A path shorter than this draws nothing yet. */
const SHORTEST_PATH = 20;
/** A canvas is looked at in so many pixels. */
const LOOK_WIDTH = 64;
const LOOK_HEIGHT = 32;

/** The `d` of every area below an element. */
function areaPaths(element, selector) {
  return [...element.querySelectorAll(selector)]
    .map((path) => path.getAttribute('d') ?? '')
    .filter((d) => d.length > SHORTEST_PATH);
}

/** The pixels of a canvas, made small, as text: two drawings that differ have two texts. */
function canvasPixels(canvas) {
  const small = document.createElement('canvas');
  small.width = LOOK_WIDTH;
  small.height = LOOK_HEIGHT;
  const context = small.getContext('2d', { willReadFrequently: true });
  context.drawImage(canvas, 0, 0, LOOK_WIDTH, LOOK_HEIGHT);
  return context.getImageData(0, 0, LOOK_WIDTH, LOOK_HEIGHT).data.join();
}

/** What is drawn below an element, as text to compare with a later one; empty while nothing is. */
export function drawingOf(element, selector) {
  if (selector !== null) return areaPaths(element, selector).join('\n');
  const canvases = [...element.querySelectorAll('canvas')].filter(({ width, height }) => width > 0 && height > 0);
  const pixels = canvases.map(canvasPixels);
  return pixels.every((text) => !/[1-9]/.test(text)) ? '' : pixels.join('\n');
}

/** How many areas are drawn; a canvas that has anything on it counts as all of them. */
export function countAreas(element, selector, all) {
  if (selector !== null) return areaPaths(element, selector).length;
  return drawingOf(element, selector) === '' ? 0 : all;
}

/** The element that holds the plot, to move the mouse over. */
export function plotOf(element, selector) {
  return selector === null ? element.querySelector('canvas') : element.querySelector(selector)?.closest('svg');
}
