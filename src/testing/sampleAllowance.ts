import type { Allowance } from '../model/allowance';

/** What every sample grants a month: 500,000 credits, and 100,000 more as excess. */
export const sampleAllowance: Allowance = { included: 500_000, excessLimit: 100_000 };
