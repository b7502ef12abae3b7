import tokens from './tokens.json';

/** What is known of a token. */
export interface ThemeToken {
  /** DTCG type: 'color', 'dimension', 'fontFamily' and so on; 'keyword' for words of CSS, 'integer' for a whole number. */
  readonly kind: string;
  /** CSS name of the token that this one follows, or `null` where it has a default of its own. */
  readonly follows: string | null;
  /** Default colour in the light scheme, '#rrggbb' or '#rrggbbaa'; `null` for what is no colour or follows another token. */
  readonly light: string | null;
  /** Default colour in the dark scheme, as in the light one. */
  readonly dark: string | null;
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** '--aic-color-text' of role.color.text: the tier is no part of the name. */
const cssName = (path: readonly string[]): string => `--aic-${path.slice(1).join('-')}`;

function hexOf(value: unknown): string | null {
  if (!isGroup(value) || typeof value['hex'] !== 'string') return null;
  const alpha = typeof value['alpha'] === 'number' ? Math.round(value['alpha'] * 255) : 255;
  return alpha === 255 ? value['hex'] : value['hex'] + alpha.toString(16).padStart(2, '0');
}

function tokenOf(group: Group, kind: string): ThemeToken {
  const value = group['$value'];
  const extensions = group['$extensions'];
  const modes = isGroup(extensions) ? extensions['aic.modes'] : undefined;
  const follows = typeof value === 'string' && value.startsWith('{') ? cssName(value.slice(1, -1).split('.')) : null;
  const [light, dark] = isGroup(modes) ? [modes['light'], modes['dark']] : [value, value];
  return { kind, follows, light: hexOf(light), dark: hexOf(dark) };
}

/** A type stands at the token or at a group around it. */
function entries(group: Group, path: readonly string[], outer: string): (readonly [string, ThemeToken])[] {
  const kind = typeof group['$type'] === 'string' ? group['$type'] : outer;
  const name = cssName(path);
  // A place in a stack is a whole number, for which the format has no type.
  if ('$value' in group) return [[name, tokenOf(group, name.startsWith('--aic-z-') ? 'integer' : kind)]];
  return Object.entries(group).flatMap(([key, inner]) =>
    key.startsWith('$') || !isGroup(inner) ? [] : entries(inner, [...path, key], kind),
  );
}

/** Tokens that take words of CSS stand beside the tree, for DTCG has no type for them. */
function keywords(file: Group): (readonly [string, ThemeToken])[] {
  const extensions = file['$extensions'];
  const group = isGroup(extensions) ? extensions['aic.keywords'] : undefined;
  return Object.keys(isGroup(group) ? group : {}).map((name) => [
    `--aic-${name}`,
    { kind: 'keyword', follows: null, light: null, dark: null },
  ]);
}

/**
 * Every public token by its CSS name, read from tokens.json, so that a token added there is known here.
 *
 * @example themeTokens.get('--aic-meter-fill') // { kind: 'color', follows: '--aic-color-accent', light: null, dark: null }
 */
export const themeTokens: ReadonlyMap<string, ThemeToken> = /* @__PURE__ */ new Map([
  .../* @__PURE__ */ entries(tokens, [], ''),
  .../* @__PURE__ */ keywords(tokens),
]);
