import { colorScience } from './colorScience';

/**
 * Whether a colour stands out from each of several grounds by so much.
 *
 * @param required Contrast of WCAG 2.2, from 1 to 21.
 * @example isReadable('#656671', ['#ffffff', '#f6f6f8'], 4.5) // true
 */
export function isReadable(hex: string, grounds: readonly string[], required: number): boolean {
  return grounds.every((ground) => colorScience.contrast(hex, ground) >= required);
}
