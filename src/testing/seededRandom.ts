const WORD = 2 ** 32;
const STEP = 0x6d2b79f5;

/**
 * Makes a generator of numbers from 0 to below 1 that gives the same numbers for the same seed, on every machine
 * (the 32-bit mulberry generator; good enough to vary samples, not for secrets).
 *
 * @param seed Any whole number.
 * @returns A function that gives the next number at each call.
 * @example
 * const next = seededRandom(1);
 * next(); // 0.6270739405881613
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    // Not a quantity by a quantity: a word of 32 bits is scaled to the unit interval.
    return ((mixed ^ (mixed >>> 14)) >>> 0) * (1 / WORD);
  };
}
