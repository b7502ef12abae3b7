import { isReference } from './isReference';
import { splitValue } from './splitValue';
import { unitOf } from './unitOf';
import { valueCall } from './valueCall';

const NAME = /^(linear|ease|ease-in|ease-out|ease-in-out|step-start|step-end)$/;

/** The jumps of a single step are at its ends, so it cannot do without both. */
const STEPS = /^(?!1, ?jump-none)[1-9]\d{0,3}(, ?(start|end|jump-(start|end|none|both)))?$/;

/**
 * Whether a value is an easing: a name, `cubic-bezier()` with both times between 0 and 1, or `steps()`.
 *
 * @example isEasingValue('cubic-bezier(0.2, 0, 0, 1)') // true
 */
export function isEasingValue(text: string): boolean {
  const word = text.toLowerCase();
  if (NAME.test(word) || isReference(text, isEasingValue)) return true;
  const call = valueCall(word);
  if (call?.name === 'steps') return STEPS.test(call.inside);
  if (call?.name !== 'cubic-bezier') return false;
  const numbers = splitValue(call.inside, ',');
  const times = numbers.filter((_, at) => at % 2 === 0).map(Number);
  return (
    numbers.length === 4 && numbers.every((one) => unitOf(one) === '') && times.every((time) => time >= 0 && time <= 1)
  );
}
