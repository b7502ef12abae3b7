import tokens from 'ai-credits-analytics/tokens.json';

/** A token as the page shows it. */
export interface TokenRow {
  /** Its CSS name. */
  readonly name: string;
  /** Base, role or component. */
  readonly tier: string;
  /** Kind of its value. */
  readonly type: string;
  /** The value in light, as CSS writes it. */
  readonly light: string;
  /** The value in dark, where it is another. */
  readonly dark: string;
  /** What is said of it. */
  readonly description: string;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of tokens.json as CSS writes it. A reference becomes the `var()` it stands for. */
function cssText(value: unknown): string {
  if (typeof value === 'string') return value.startsWith('{') ? `var(${cssName(value.slice(1, -1))})` : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(cssText).join(', ');
  if (!isGroup(value)) return '';
  const { hex, alpha, unit, color, offsetX, offsetY, blur, spread } = value;
  if (typeof hex === 'string') return alpha === 1 ? hex : `${hex} at ${Math.round(Number(alpha) * 100)} %`;
  if (typeof unit === 'string') return `${String(value['value'])}${unit}`;
  return [offsetX, offsetY, blur, spread, color].map(cssText).join(' ');
}

/** `role.color.text` is `--aic-color-text`. */
const cssName = (path: string): string => `--aic-${path.split('.').slice(1).join('-')}`;

function rowsOf(node: unknown, path: readonly string[], inherited: string): TokenRow[] {
  if (!isGroup(node)) return [];
  const type = typeof node['$type'] === 'string' ? node['$type'] : inherited;
  if ('$value' in node) {
    const extensions = isGroup(node['$extensions']) ? node['$extensions']['aic.modes'] : undefined;
    const modes = isGroup(extensions) ? extensions : { light: node['$value'], dark: node['$value'] };
    const [light, dark] = [cssText(modes['light']), cssText(modes['dark'])];
    return [
      {
        name: cssName(path.join('.')),
        tier: path[0] ?? '',
        type,
        light,
        dark: dark === light ? '' : dark,
        description: typeof node['$description'] === 'string' ? node['$description'] : '',
      },
    ];
  }
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, child]) => rowsOf(child, [...path, key], type));
}

/** Every token of tokens.json, in its order. */
export const tokenRows: readonly TokenRow[] = rowsOf(tokens, [], '');
