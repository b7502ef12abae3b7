import { themeTokens } from './themeTokens';

import type { ThemeScheme } from './themeScheme';

/** Colours of a theme in the making, '#rrggbb' by the CSS names of their tokens. */
export type Roles = ReadonlyMap<string, string>;

/**
 * The colour of a token in a theme in the making, or its default.
 *
 * @example roleColor(new Map(), '--aic-color-surface', 'dark') // '#17181c'
 */
export function roleColor(roles: Roles, name: string, scheme: ThemeScheme): string {
  const own = roles.get(name);
  const token = themeTokens.get(name);
  if (own !== undefined || token === undefined) return own ?? '#000000';
  if (token.follows !== null) return roleColor(roles, token.follows, scheme);
  return (scheme === 'light' ? token.light : token.dark) ?? '#000000';
}
