import { createCreditUsage } from 'ai-credits-analytics/metrics';

import data from '../data/usage.json';

/** What a billing system would be asked for: here it is a small file, checked as every answer should be. */
const { usage, issues } = createCreditUsage(data);
for (const issue of issues) throw new Error(issue.message);

export { usage };

/** The instant of the example, so that it shows the same on any day. A real page leaves it out. */
export const now = '2025-11-22T14:00:00Z';
