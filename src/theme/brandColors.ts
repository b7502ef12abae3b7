import { colorScience } from './colorScience';
import { isColorValue } from './isColorValue';
import { isThemeValue } from './isThemeValue';
import { quoted } from './quoted';
import { schemeValue } from './schemeValue';
import { ThemeError } from './themeError';

/** A colour for each scheme, '#rrggbb'. */
export interface BrandColors {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours that an option of `createTheme` gives: two from `light-dark(a, b)`, else the same one twice.
 *
 * @param option Name of the option, for the error.
 * @example brandColors('accent', 'light-dark(teal, #2dd4bf)') // { light: '#008080', dark: '#2dd4bf' }
 */
export function brandColors(option: string, value: unknown): BrandColors {
  return { light: read(option, value, 'light'), dark: read(option, value, 'dark') };
}

function read(option: string, value: unknown, scheme: 'light' | 'dark'): string {
  const isColor = isThemeValue(value) && isColorValue(value.trim());
  const color = isColor ? colorScience.parse(schemeValue(value.trim(), scheme)) : null;
  if (color?.alpha === 1) return colorScience.toHex(color);
  const found = typeof value === 'string' ? quoted(value) : `of type ${typeof value}`;
  const advice = 'Give an opaque one as hex, rgb(), hsl(), oklch() or a name, such as #0f766e.';
  throw new ThemeError('invalid-option', `the ${option} of a theme is a colour, and this is ${found}. ${advice}`);
}
