/**
 * A brand: values of tokens by their CSS names, such as `'--aic-color-accent'`, as they would come from a database. A value
 * may be `light-dark(a, b)`. `tokens.json` lists the names.
 *
 * @example { '--aic-seed-accent': '#0f766e', '--aic-radius-card': '4px' }
 */
export type Theme = Readonly<Record<string, string>>;
