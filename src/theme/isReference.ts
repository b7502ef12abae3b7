import { splitValue } from './splitValue';
import { valueCall } from './valueCall';

/**
 * Whether a value is `var(--name)`, or `var(--name, fallback)` with a fallback of the same kind.
 *
 * @param isKind Tells whether the fallback would do by itself.
 * @example isReference('var(--brand, #0f766e)', isColorValue) // true
 */
export function isReference(text: string, isKind: (fallback: string) => boolean): boolean {
  const call = valueCall(text);
  if (call?.name !== 'var') return false;
  const [name = '', ...fallback] = splitValue(call.inside, ',');
  return /^--[\w-]+$/.test(name) && (fallback.length === 0 || isKind(fallback.join(', ')));
}
