/**
 * Name of a property in HTML.
 *
 * @example attributeName('colorScheme') // 'color-scheme'
 */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
