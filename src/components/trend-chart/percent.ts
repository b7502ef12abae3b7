/**
 * A place in percent as an SVG attribute takes it, to a hundredth.
 *
 * @example percent(100 / 3) // '33.33%'
 */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
