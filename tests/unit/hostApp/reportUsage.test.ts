import { readGitHubAiUsageReport } from 'ai-credits-analytics/sources';
import { describe, expect, it } from 'vitest';

import { reportUsage, unlimited } from '../../../examples/host-app/src/credits/reportUsage';
import { nativeReport } from '../../e2e/reports';

/** The native report, 850 credits in June 2026, with a row of 7 credits on another day. */
async function withRowOn(day: string) {
  const row = `${day},mona,copilot,copilot_ai_credits,Alpha,7,ai-credits,0.01,0.07,0.07,0,1900,Octo,`;
  return reportUsage(await readGitHubAiUsageReport(`${nativeReport}${row}\n`), unlimited);
}

const shownCredits = ({ usage }: Awaited<ReturnType<typeof withRowOn>>) =>
  usage.credits.reduce((sum, credits) => sum + credits, 0);

describe('a report as usage', () => {
  it('has nothing to remark where every row counts', async () => {
    const shown = reportUsage(await readGitHubAiUsageReport(nativeReport), unlimited);
    expect(shownCredits(shown)).toBe(850);
    expect(shown.issues).toEqual([]);
    expect(shown.now).toBe('2026-06-12T23:59:59Z');
  });

  it.each(['1899-06-02', '2205-06-02'])('tells of a row on %s, which is left out', async (day) => {
    const shown = await withRowOn(day);
    expect(shownCredits(shown)).toBe(850);
    expect(shown.issues).toMatchObject([{ code: 'day-out-of-range', value: day }]);
  });

  it('is looked at from its last day that counts, not from one that was left out', async () => {
    const { usage, now } = await withRowOn('2205-06-02');
    expect(now).toBe('2026-06-12T23:59:59Z');
    expect(usage.dataThrough).toBe('2026-06-12');
    expect(usage.billingPeriod).toEqual({ start: '2026-06-01', end: '2026-07-01' });
  });
});
