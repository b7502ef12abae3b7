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

/** Keywords of a file: the format has no type for them, so they stand beside its tree. */
function keywords(file: unknown): string[] {
  const extensions = isGroup(file) ? file['$extensions'] : undefined;
  const found = isGroup(extensions) ? extensions['aic.keywords'] : undefined;
  return isGroup(found) ? Object.keys(found) : [];
}

/** The CSS names of all tokens in a file. */
export function cssNames(file: unknown): string[] {
  return [...paths(file, ''), ...keywords(file)].map(cssName);
}

/** The DTCG type of a token, by its CSS name; 'keyword' for one that has none. */
export function typeOf(file: unknown, name: string): string {
  const path = paths(file, '').find((one) => cssName(one) === name);
  const type = path === undefined ? undefined : groupAt(file, path)?.['$type'];
  return typeof type === 'string' ? type : 'keyword';
}

/** The colour of a token in a scheme, as '#rrggbb', aliases followed; the token's name where it has none. */
export function valueIn(file: unknown, name: string, mode: Mode): string {
  const path = paths(file, '').find((one) => cssName(one) === name);
  return path === undefined ? name : hexAt(file, path, mode);
}

function hexAt(file: unknown, path: string, mode: Mode): string {
  const token = groupAt(file, path);
  if (token === null) return path;
  const modes = isGroup(token['$extensions']) ? token['$extensions']['aic.modes'] : undefined;
  const value = isGroup(modes) ? modes[mode] : token['$value'];
  if (typeof value === 'string') return hexAt(file, value.slice(1, -1), mode);
  return isGroup(value) && typeof value['hex'] === 'string' ? value['hex'] : path;
}

function groupAt(file: unknown, path: string): Record<string, unknown> | null {
  const found = path.split('.').reduce<unknown>((group, key) => (isGroup(group) ? group[key] : undefined), file);
  return isGroup(found) ? found : null;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
