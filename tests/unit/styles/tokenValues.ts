/** A scheme of colours. */
export type Mode = 'light' | 'dark';

const TIERS = /^(base|role|semantic|component)\./;

/** Paths of all tokens in a DTCG file, such as 'role.color.text'. */
function paths(group: unknown, path: string): string[] {
  if (!isGroup(group)) return [];
  if ('$value' in group) return [path];
  return Object.keys(group)
    .filter((key) => !key.startsWith('$'))
    .flatMap((key) => paths(group[key], path === '' ? key : `${path}.${key}`));
}

const cssName = (path: string): string => `--aic-${path.replace(TIERS, '').replaceAll('.', '-')}`;

/** The CSS names of all tokens in a file. */
export function cssNames(file: unknown): string[] {
  return paths(file, '').map(cssName);
}

/** The colour of a token in a scheme, as '#rrggbb', aliases followed; the token's name where it has none. */
export function valueIn(file: unknown, name: string, mode: Mode): string {
  const path = paths(file, '').find((one) => cssName(one) === name);
  return path === undefined ? name : hexAt(file, path, mode);
}

function hexAt(file: unknown, path: string, mode: Mode): string {
  const token = path.split('.').reduce<unknown>((group, key) => (isGroup(group) ? group[key] : undefined), file);
  if (!isGroup(token)) return path;
  const modes = isGroup(token['$extensions']) ? token['$extensions']['aic.modes'] : undefined;
  const value = isGroup(modes) ? modes[mode] : token['$value'];
  if (typeof value === 'string') return hexAt(file, value.slice(1, -1), mode);
  return isGroup(value) && typeof value['hex'] === 'string' ? value['hex'] : path;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
