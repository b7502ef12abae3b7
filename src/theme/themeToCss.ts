import { plainSelector } from './plainSelector';
import { schemeValue } from './schemeValue';
import { shown } from './shown';
import { ThemeError } from './themeError';
import { validateTheme } from './validateTheme';

/** One rule with its declarations, indented by so many spaces. */
function rule(selector: string, entries: readonly (readonly [string, string])[], indent: string): string {
  const lines = entries.map(([name, value]) => `${indent}  ${name}: ${value};\n`);
  return `${indent}${selector} {\n${lines.join('')}${indent}}\n`;
}

/**
 * A theme as CSS, for a page that a server renders: to be served as a file, or in a style element with a nonce. It holds the
 * tokens that `validateTheme` takes and nothing else, so it can stand in a style element as it is. Where a value has
 * `light-dark()`, browsers without it get the light one.
 *
 * @param theme A theme as it comes from a database. What is refused is left out; `validateTheme` says what and why.
 * @param selector Where the theme holds: elements, classes, ids, attributes with a quoted value, `:root`, `:host`, descendants
 *   and comma lists. It is ASCII but for the quoted values, which may hold whatever can be seen, without quotes of their kind,
 *   backslash, angle brackets and braces. It is the developer's: any other one throws a `ThemeError`.
 * @returns '' for a theme in which nothing can be used.
 * @example themeToCss({ '--aic-space-4': '12px' }, '.acme') // '.acme {\n  --aic-space-4: 12px;\n}\n'
 */
export function themeToCss(theme: unknown, selector: string): string {
  const plainly = plainSelector(selector);
  if (plainly === null) {
    const found = typeof selector === 'string' ? `'${shown(selector)}'` : `of type ${typeof selector}`;
    throw new ThemeError(
      'invalid-selector',
      `themeToCss cannot write a rule for the selector ${found}. Use elements, classes, ids, :root, :host and attributes such as [data-tenant="acme"], the value in quotes; between them spaces (descendants) and commas alone.`,
    );
  }
  const entries = Object.entries(validateTheme(theme).theme);
  if (entries.length === 0) return '';
  const plain = entries.map(([name, value]) => [name, schemeValue(value, 'light')] as const);
  const both = entries.filter(([, value], at) => value !== plain[at]?.[1]);
  const modern = both.length === 0 ? '' : `@supports (color: light-dark(red, red)) {\n${rule(plainly, both, '  ')}}\n`;
  return rule(plainly, plain, '') + modern;
}
