import { novemberSample } from 'ai-credits-analytics/testing';

const { input, now } = novemberSample();

/**
 * November 2025 on the afternoon of the 22nd: 412,380 of 500,000 credits. In `excess` the same use of less: 12,380 of 100,000
 * beyond the included credits.
 */
export const elementUsage = {
  input,
  now,
  excess: { ...input, allowance: { included: 400_000, excessLimit: 100_000 } },
} as const;
