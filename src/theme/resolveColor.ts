import { ratio } from '../number/ratio';

import { colorScience } from './colorScience';
import { splitValue } from './splitValue';
import { valueCall } from './valueCall';

import type { MixMode, RgbColor } from './colorScience';
import type { ThemeScheme } from './themeScheme';

/** What culori calls the spaces of color-mix(). */
const MODES: ReadonlyMap<string, MixMode> = new Map([
  ['srgb', 'rgb'],
  ['srgb-linear', 'lrgb'],
  ['display-p3', 'p3'],
  ['lab', 'lab'],
  ['lch', 'lch'],
  ['oklab', 'oklab'],
  ['oklch', 'oklch'],
  ['hsl', 'hsl'],
  ['hwb', 'hwb'],
  ['xyz', 'xyz65'],
  ['xyz-d65', 'xyz65'],
  ['xyz-d50', 'xyz50'],
]);

/** Around the wheel the colour library weighs hues by their alpha, and browsers do not. */
const HAS_HUE = /^(lch|oklch|hsl|hwb)$/;

/** The function that makes no colour beyond sRGB, whatever its numbers. */
const IN_SRGB = /^rgba?$/;

/**
 * The colour that a value is in one scheme.
 *
 * @param value A value of the kind 'color'.
 * @param reference Resolves `var(--name)`; `undefined` makes the whole value void, as CSS has it, and `null` unknown.
 * @returns `null` for what cannot be known here: a colour of the system or of the host, a relative or a
 *   computed one, one mixed another way round the hues than the shorter, a see-through one mixed by hue;
 *   `undefined` for a value that a browser would drop.
 * @example resolveColor('light-dark(#fff, #17181c)', 'dark', () => null)?.r // 0.0902 (23 of 255)
 */
export function resolveColor(
  value: string,
  scheme: ThemeScheme,
  reference: (name: string) => RgbColor | null | undefined,
): RgbColor | null | undefined {
  const text = value.trim();
  const call = valueCall(text);
  if (call?.name === 'light-dark') {
    const [light, dark] = splitValue(call.inside, ',').map((part) => resolveColor(part, scheme, reference));
    // References are filled in before the scheme is asked, so one that leads nowhere voids both.
    return light === undefined || dark === undefined ? undefined : scheme === 'light' ? light : dark;
  }
  if (call?.name === 'color-mix') return mixed(call.inside, (part) => resolveColor(part, scheme, reference));
  if (call?.name !== 'var') return written(text, call?.name ?? '');
  const [name = '', ...fallback] = splitValue(call.inside, ',');
  const found = reference(name);
  return found === undefined && fallback.length > 0 ? resolveColor(fallback.join(','), scheme, reference) : found;
}

/** Browsers cut rgb() to its reach before they mix it, and the other functions only when it is painted. */
function written(text: string, name: string): RgbColor | null {
  const color = colorScience.parse(text);
  return color && IN_SRGB.test(name) ? colorScience.onScreen(color) : color;
}

function mixed(inside: string, resolve: (text: string) => RgbColor | null | undefined): RgbColor | null | undefined {
  const [space = '', ...stops] = splitValue(inside.toLowerCase(), ',');
  const mode = MODES.get(space.replace(/^in | shorter hue$/g, ''));
  const words = stops.map((stop) => splitValue(stop, ' '));
  const [one, other] = words.map((stop) => resolve(stop.find((word) => !word.endsWith('%')) ?? ''));
  if (one === undefined || other === undefined) return undefined;
  if (mode === undefined || one === null || other === null) return null;
  if (HAS_HUE.test(mode) && one.alpha + other.alpha < 2) return null;
  const [first, second] = words.map((stop) => Number.parseFloat(stop.find((word) => word.endsWith('%')) ?? ''));
  const [from, to] = shares(first ?? Number.NaN, second ?? Number.NaN);
  const share = ratio(to, from + to);
  if (share === null) return undefined;
  const mix = colorScience.mix(one, other, share, mode);
  // Shares that do not fill 100 % let the ground through.
  return mix && { ...mix, alpha: mix.alpha * Math.min((from + to) / 100, 1) };
}

/** What is not said is the rest of 100 %, or half where neither is said. */
function shares(first: number, second: number): readonly [number, number] {
  if (Number.isNaN(first)) return Number.isNaN(second) ? [50, 50] : [100 - second, second];
  return Number.isNaN(second) ? [first, 100 - first] : [first, second];
}
