import { colorScience } from './colorScience';
import { contrastPairs } from './contrastPairs';
import { tokenResolver } from './tokenResolver';
import { validateTheme } from './validateTheme';

import type { RgbColor } from './colorScience';
import type { ContrastPair } from './contrastPairs';
import type { ThemeFinding } from './themeFinding';
import type { ThemeScheme } from './themeScheme';
import type { ResolvedToken } from './tokenResolver';

/** Grounds that lie on the card: where they let something through, it is the card. */
const ON_CARD = /(sunken|color-hover|row-hover|stripe|active|track|soft|series-\w+)$/;

/** Contrasts are computed with rounding errors of this size. */
const TOLERANCE = 1e-9;

const SUCCESS_CRITERION = { 4.5: '1.4.3', 3: '1.4.11' } as const;

/**
 * The pairs of colours in a theme that people with low vision could not tell apart: text below 4.5:1 (WCAG 2.2, 1.4.3), marks,
 * controls, the focus ring and series below 3:1 (1.4.11), in the light and in the dark scheme. What the theme leaves open is
 * checked with its default, and a token that follows another is reported under the other's name, once. A colour that cannot be
 * known without a browser (of the system, of the host, see-through, relative, mixed round the hues) is reported with the ratio
 * `null`.
 *
 * @param theme A theme as it comes from a database; what `validateTheme` refuses counts as left out.
 * @returns Nothing for a theme in which all can be told apart, as the default theme is.
 * @example checkTheme({ '--aic-color-accent': '#fff3b0' })[0]
 *   // { pair: ['--aic-color-on-accent', '--aic-color-accent'], scheme: 'light', ratio: 1.12, required: 4.5, message: '…' }
 */
export function checkTheme(theme: unknown): readonly ThemeFinding[] {
  const { theme: used } = validateTheme(theme);
  const byPair = new Map<string, ThemeFinding>();
  for (const scheme of ['light', 'dark'] as const) {
    const resolve = tokenResolver(used, scheme);
    for (const pair of contrastPairs) {
      const finding = findingOf(pair, scheme, resolve);
      const key = [scheme, ...(finding?.pair ?? [])].join(' ');
      // Two tokens that follow others can ask for the same pair: text for 4.5, a mark for 3. The stricter one counts.
      if (finding !== null && finding.required >= (byPair.get(key)?.required ?? 0)) byPair.set(key, finding);
    }
  }
  return [...byPair.values()];
}

function findingOf(
  { foreground, background, required }: ContrastPair,
  scheme: ThemeScheme,
  resolve: (name: string) => ResolvedToken,
): ThemeFinding | null {
  const front = resolve(foreground);
  const back = resolve(background);
  const ground = groundOf(back, resolve('--aic-card-bg').color);
  const pair = [front.token, back.token] as const;
  const place = `${front.token} on ${back.token} in the ${scheme} scheme`;
  if (front.color === null || ground === null) {
    const message = `ai-credits-analytics: the contrast of ${place} cannot be known here: one of the two colours comes from the page or the system, lets the page through, or is computed by the browser alone, as a relative one is. Check it in the page: it needs ${required}:1.`;
    return { pair, scheme, ratio: null, required, message };
  }
  const contrast = colorScience.contrast(colorScience.over(front.color, ground), ground);
  if (contrast + TOLERANCE >= required) return null;
  const ratio = Math.floor(contrast * 100) / 100;
  const message = `ai-credits-analytics: ${place} has a contrast of ${ratio}:1 and needs ${required}:1 (WCAG 2.2, ${SUCCESS_CRITERION[required]}). Make one of them darker or the other lighter.`;
  return { pair, scheme, ratio, required, message };
}

/** The opaque colour of a ground, or `null` where the page would show through it. */
function groundOf({ token, color }: ResolvedToken, card: RgbColor | null): RgbColor | null {
  if (color === null || color.alpha === 1) return color;
  return ON_CARD.test(token) && card?.alpha === 1 ? colorScience.over(color, card) : null;
}
