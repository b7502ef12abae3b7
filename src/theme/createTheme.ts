import { accentRoles } from './accentRoles';
import { brandColors } from './brandColors';
import { colorScience } from './colorScience';
import { groundRoles } from './groundRoles';
import { isFontValue } from './isFontValue';
import { isLengthValue } from './isLengthValue';
import { isThemeValue } from './isThemeValue';
import { quoted } from './quoted';
import { roleColor } from './roleColor';
import { seriesRoles } from './seriesRoles';
import { statusRoles } from './statusRoles';
import { textRoles } from './textRoles';
import { ThemeError } from './themeError';

import type { BrandColors } from './brandColors';
import type { CreateThemeOptions } from './createThemeOptions';
import type { Roles } from './roleColor';
import type { Theme } from './theme';
import type { ThemeScheme } from './themeScheme';

/** Lightness and most chroma of a surface or a text that a brand gave for the other scheme alone (OKLCH). */
const COUNTERPART = {
  surface: { light: [0.99, 0.01], dark: [0.21, 0.02] },
  text: { light: [0.22, 0.02], dark: [0.965, 0.01] },
} as const;

/**
 * A readable light and dark theme from one colour of a brand. All text has 4.5:1, all marks, controls and series 3:1 (WCAG 2.2,
 * 1.4.3 and 1.4.11): what would fall short is moved in its lightness, as little as it takes. Pure, so it can run on a server,
 * when a partner saves the brand, and the theme be stored.
 *
 * @returns Tokens with plain colours or `light-dark(#rrggbb, #rrggbb)`, for the `theme` of a provider or for `themeToCss`.
 * @throws ThemeError where there is no accent, or an option is no colour, length or list of fonts.
 * @example createTheme({ accent: '#0f766e', radius: 4 })['--aic-color-accent'] // 'light-dark(#0f766e, #28867d)'
 */
export function createTheme(options: CreateThemeOptions): Theme {
  requireObject(options);
  const accent = brandColors('accent', options.accent);
  const surface = pairOf('surface', options.surface);
  const text = pairOf('text', options.text);
  const isSeries = options.series === true;
  const [light, dark] = (['light', 'dark'] as const).map((scheme) => {
    const grounds: Roles = surface === null ? new Map() : groundRoles(surface[scheme], scheme);
    const texts = text?.[scheme] ?? roleColor(grounds, '--aic-color-text', scheme);
    return new Map([
      ...grounds,
      ...(surface === null && text === null ? [] : textRoles(texts, grounds, scheme)),
      ...accentRoles(accent[scheme], grounds, scheme),
      ...(surface === null ? [] : statusRoles(grounds, scheme)),
      ...(surface === null && !isSeries ? [] : seriesRoles(isSeries ? accent[scheme] : null, grounds, scheme)),
    ]);
  });
  return { ...merged(light ?? new Map(), dark ?? new Map(), isSeries), ...shape(options) };
}

/** From JavaScript anything may come. */
function requireObject(options: unknown): void {
  if (typeof options === 'object' && options !== null) return;
  const found = options === null ? 'null' : typeof options;
  const advice = "Give an object with the accent of a brand, such as { accent: '#0f766e' }.";
  throw new ThemeError('invalid-option', `createTheme cannot make a theme of ${found}. ${advice}`);
}

/** One given colour belongs to the scheme that it fits; the other scheme's is derived from it. */
function pairOf(option: 'surface' | 'text', value: unknown): BrandColors | null {
  if (value === undefined) return null;
  const given = brandColors(option, value);
  if (given.light !== given.dark) return given;
  const { c, h } = colorScience.oklch(given.light);
  const isPale = colorScience.contrast(given.light, '#000000') > colorScience.contrast(given.light, '#ffffff');
  const derived = (scheme: ThemeScheme) => {
    const [lightness, chroma] = COUNTERPART[option][scheme];
    return colorScience.hex({ l: lightness, c: Math.min(c, chroma), h });
  };
  const isLight = option === 'surface' ? isPale : !isPale;
  return isLight ? { light: given.light, dark: derived('dark') } : { light: derived('light'), dark: given.dark };
}

/** Warnings, and series that nobody asked for, are there only where they had to move. */
function merged(light: Roles, dark: Roles, isSeries: boolean): Theme {
  const none: Roles = new Map();
  const entries = [...light].flatMap(([name, hex]) => {
    const other = dark.get(name) ?? hex;
    const isDefault = hex === roleColor(none, name, 'light') && other === roleColor(none, name, 'dark');
    const isOptional = /caution|critical/.test(name) || (name.includes('series') && !isSeries);
    const value = hex === other ? hex : `light-dark(${hex}, ${other})`;
    return isDefault && isOptional ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function shape({ radius, font }: CreateThemeOptions): Theme {
  const length = typeof radius === 'number' ? `${radius}px` : radius;
  return {
    ...(length === undefined ? {} : { '--aic-seed-radius': checked('radius', length, isRadius) }),
    ...(font === undefined ? {} : { '--aic-seed-font': checked('font', font, isFontValue) }),
  };
}

/** Other radii are computed from it, and a share of one box is another length in the next. */
const isRadius = (text: string): boolean => isLengthValue(text) && !text.includes('%');

function checked(option: 'radius' | 'font', value: unknown, isKind: (text: string) => boolean): string {
  const given = typeof value === 'string' ? value.trim() : value;
  const text = given === '0' ? '0px' : given;
  if (isThemeValue(text) && isKind(text)) return text;
  const advice =
    option === 'radius' ? 'Give pixels or a length, such as 4 or 0.5rem.' : 'Give a list such as "Inter", sans-serif.';
  const found = typeof text === 'string' ? quoted(text) : `of type ${typeof value}`;
  throw new ThemeError('invalid-option', `the ${option} of a theme cannot be ${found}. ${advice}`);
}
