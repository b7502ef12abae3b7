import { UsageMeterCard } from '../usage-card/UsageMeterCard';

import type { CreditSummary } from '../../model/creditSummary';
import type { UsageStatus } from '../../model/usageStatus';
import type { HeadingLevel } from '../shared/Heading';

interface DashboardMetersProps {
  summary: CreditSummary;
  status: UsageStatus;
  headingLevel: HeadingLevel;
}

/** The allocation and the excess limit of the current period, side by side where there is room. */
export function DashboardMeters({ summary, ...shared }: DashboardMetersProps) {
  const { balance, runOut, period } = summary;
  return (
    <div className="aic-dashboard-meters">
      <UsageMeterCard limit="included" balance={balance} runOut={runOut} period={period} {...shared} />
      <UsageMeterCard limit="excess" balance={balance} period={period} {...shared} />
    </div>
  );
}
