import { check } from './check';

import type { CreditUsageErrorCode } from './creditUsageError';

/** Throws CreditUsageError unless the number is a whole one between the bounds, both included. */
export function checkWhole(number: number, low: number, high: number, code: CreditUsageErrorCode, path: string): void {
  const isValid = Number.isInteger(number) && number >= low && number <= high;
  check(isValid, code, path, number, `a whole number from ${low} to ${high}`);
}
