import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { sampleUsageInput } from 'ai-credits-analytics/testing';

import { today } from '../clock';

import type { ShownUsage } from './reportUsage';

/** Six months of sample usage through today. */
export function sampleUsage(): ShownUsage {
  const { day, frozenNow, refreshedAt } = today();
  const { usage, issues } = createCreditUsage({ ...sampleUsageInput({ through: day }), asOf: refreshedAt });
  return { usage, now: frozenNow, issues };
}
