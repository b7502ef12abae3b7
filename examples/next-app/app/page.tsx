import { connection } from 'next/server';
import { DaysUntilResetCard, UsageMeterCard, UtilizationCard } from 'ai-credits-analytics/cards';
import { CreditsTrendChart } from 'ai-credits-analytics/chart';
import { dailyUsage, summarizeCredits } from 'ai-credits-analytics/metrics';

import { UsageExplorer } from './UsageExplorer';
import { now, usage } from './usage';

/** A server component: it counts, and hands plain results to components that draw them on both sides. */
export default async function Page() {
  // The policy has a nonce for every request, so the page is made for every request.
  await connection();
  const summary = summarizeCredits(usage, { now });
  return (
    <main>
      <h1>AI credits</h1>
      <div className="cards">
        <UsageMeterCard limit="included" balance={summary.balance} runOut={summary.runOut} period={summary.period} />
        <UtilizationCard result={summary.utilization} />
        <DaysUntilResetCard result={summary.daysUntilReset} period={summary.period} />
      </div>
      <CreditsTrendChart daily={dailyUsage(usage, { now })} summary={summary} />
      <UsageExplorer usage={usage} now={now} />
    </main>
  );
}
