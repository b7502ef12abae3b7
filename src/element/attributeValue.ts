import type { AttributeKind } from './attributeKind';

/**
 * What an attribute says, as the value of its property.
 *
 * @param text - `null` where the attribute is gone: the property is then as if it had never been set.
 * @example attributeValue('number', '3') // 3
 */
export function attributeValue(kind: AttributeKind, text: string | null): string | number | true | undefined {
  if (text === null) return undefined;
  if (kind === 'flag') return true;
  return kind === 'number' ? Number(text) : text;
}
