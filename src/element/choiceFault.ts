import { shown } from '../model/shown';

import { oneOf } from './oneOf';

import type { SectionFault } from './sectionFault';

/**
 * The fault of an attribute that decides which figure is shown and names none: another in its place would be taken for the
 * one that was asked for.
 *
 * @returns `null` where one of those known is given, or nothing yet.
 * @example choiceFault('limit', ['included', 'excess'], 'Excess')?.error.message
 *   // "ai-credits-analytics: limit is 'Excess'. Give one of included, excess."
 */
export function choiceFault(name: string, known: readonly string[], given: unknown): SectionFault | null {
  const isLeftOut = given === undefined || given === null || given === '';
  if (isLeftOut || oneOf(known, given) !== undefined) return null;
  const error = new Error(`ai-credits-analytics: ${name} is ${shown(given)}. Give one of ${known.join(', ')}.`);
  return { error, words: null };
}
