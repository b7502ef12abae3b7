import { CreditUsageError } from './creditUsageError';

import type { CreditUsageErrorCode } from './creditUsageError';

/** Throws CreditUsageError unless what was found at `path` is valid. */
export function check(
  isValid: boolean,
  code: CreditUsageErrorCode,
  path: string,
  found: unknown,
  wanted: string,
): asserts isValid {
  if (!isValid) throw new CreditUsageError(code, path, found, wanted);
}
