import { colorScience } from './colorScience';
import { resolveColor } from './resolveColor';
import { themeTokens } from './themeTokens';

import type { RgbColor } from './colorScience';
import type { Theme } from './theme';
import type { ThemeScheme } from './themeScheme';

/** The colour of a token and the token that it comes from. */
export interface ResolvedToken {
  /** The token that holds the value: the one asked for, or the one that it follows. */
  readonly token: string;
  /** `null` where the value cannot be known here. */
  readonly color: RgbColor | null;
}

/** The style sheet holds a brand's seed at a lightness on which text can be read: src/styles has the same two numbers. */
const SEED_LIGHTNESS = { light: 0.51, dark: 0.7 } as const;

/** As much of the accent is in accent-soft, over the surface. */
const SOFT_SHARE = 0.12;

/**
 * Resolves tokens to colours in one scheme under a theme, as the style sheet does it: the theme's own value, else that of the
 * token which it follows, else the default. Each value is worked out once, so references that fan out cost no more than their
 * number; those that go round in a circle count as not set, as in CSS.
 *
 * @param theme What `validateTheme` took.
 * @example tokenResolver({ '--aic-color-accent': '#0f766e' }, 'light')('--aic-meter-fill').token // '--aic-color-accent'
 */
export function tokenResolver(theme: Theme, scheme: ThemeScheme): (name: string) => ResolvedToken {
  const known = new Map<string, RgbColor | null | undefined>();

  /** What the theme sets; `undefined` where it sets nothing, or nothing that a browser could use. */
  function ownColor(name: string): RgbColor | null | undefined {
    const value = Object.hasOwn(theme, name) ? theme[name] : undefined;
    if (value === undefined || known.has(name)) return known.get(name);
    known.set(name, undefined);
    const color = resolveColor(value, scheme, (other) => (themeTokens.has(other) ? ownColor(other) : null));
    known.set(name, color);
    return color;
  }

  function resolve(name: string): ResolvedToken {
    const own = ownColor(name);
    if (own !== undefined) return { token: name, color: own };
    if (name === '--aic-color-accent-soft') return { token: name, color: softAccent() };
    const { follows = null, light = null, dark = null } = themeTokens.get(name) ?? {};
    if (follows === null) return { token: name, color: colorScience.parse((scheme === 'light' ? light : dark) ?? '') };
    const followed = resolve(follows);
    return name === '--aic-color-accent' ? { ...followed, color: heldSeed(followed.color, scheme) } : followed;
  }

  function softAccent(): RgbColor | null {
    const accent = resolve('--aic-color-accent').color;
    const surface = resolve('--aic-color-surface').color;
    return accent && surface && colorScience.mix(surface, accent, SOFT_SHARE, 'oklab');
  }

  /** Areas are drawn as see-through as the theme says; computed opacities are not worked out. */
  function faded({ token, color }: ResolvedToken): ResolvedToken {
    const opacity = Number(theme['--aic-series-opacity'] ?? 1);
    return {
      token,
      color: color && (Number.isNaN(opacity) ? null : { ...color, alpha: color.alpha * clamp(opacity) }),
    };
  }

  return (name) => {
    const { token, color } = /^--aic-series-(\d+|other)$/.test(name) ? faded(resolve(name)) : resolve(name);
    return { token, color: color && colorScience.onScreen(color) };
  };
}

const clamp = (opacity: number): number => Math.min(Math.max(opacity, 0), 1);

function heldSeed(color: RgbColor | null, scheme: ThemeScheme): RgbColor | null {
  if (color === null) return null;
  const { l, c, h } = colorScience.oklch(color);
  const held = scheme === 'light' ? Math.min(l, SEED_LIGHTNESS.light) : Math.max(l, SEED_LIGHTNESS.dark);
  return held === l ? color : colorScience.parse(`oklch(${held} ${c} ${h} / ${color.alpha})`);
}
