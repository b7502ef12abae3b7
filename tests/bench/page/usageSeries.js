import { SIZES } from './sizes.js';

const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);
/** Colours of the series; a chart of more products begins again. */
const COLORS = [
  '#3d6fd9',
  '#d9683d',
  '#2f9e6e',
  '#b0569f',
  '#c79a1e',
  '#4aa3b8',
  '#8a63d2',
  '#c2475b',
  '#6d8f2e',
  '#5c6f82',
  '#d98fb0',
  '#8a6a4a',
];

/** Numbers from 0 to 1 that are the same in every run: a linear congruence, its upper 24 bits. */
function repeatableRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Credits of one product: a level that wanders from day to day, less at weekends, with the noise of real use. */
function creditsOf(days, random) {
  let level = 200 + random() * 3000;
  return Array.from({ length: days }, (_, day) => {
    level = Math.max(20, level * (0.97 + random() * 0.06));
    const rhythm = day % 7 < 5 ? 1 : 0.45;
    return Math.round(level * rhythm * (0.85 + random() * 0.3));
  });
}

/**
 * The usage that every library draws, in no library's own form.
 *
 * @param size one of the keys of SIZES
 * @param seed the same seed gives the same credits; another gives other credits of the same products
 */
export function usageSeries(size, seed) {
  const { days, products } = SIZES[size];
  const random = repeatableRandom(seed * 7_919 + days * 31 + products);
  // The first numbers of neighbouring seeds are alike.
  for (let skipped = 0; skipped < 8; skipped++) random();
  return {
    times: Array.from({ length: days }, (_, day) => FIRST_DAY + day * MS_PER_DAY),
    products: Array.from({ length: products }, (_, index) => ({
      id: `p${index}`,
      name: `prod-${index + 1}`,
      color: COLORS[index % COLORS.length],
      credits: creditsOf(days, random),
    })),
  };
}
