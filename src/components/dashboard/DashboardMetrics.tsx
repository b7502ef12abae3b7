import { useMemo } from 'react';

import { ActiveProductsCard } from '../metric-card/ActiveProductsCard';
import { AverageDailyUsageCard } from '../metric-card/AverageDailyUsageCard';
import { DaysUntilResetCard } from '../metric-card/DaysUntilResetCard';
import { TrendCard } from '../metric-card/TrendCard';
import { UtilizationCard } from '../metric-card/UtilizationCard';

import { elapsedTotals } from './elapsedTotals';

import type { CreditSummary } from '../../model/creditSummary';
import type { DailyUsage } from '../../model/dailyUsage';
import type { UsageStatus } from '../../model/usageStatus';
import type { HeadingLevel } from '../shared/Heading';

interface DashboardMetricsProps {
  summary: CreditSummary;
  daily: DailyUsage;
  status: UsageStatus;
  headingLevel: HeadingLevel;
}

/** The five figures: five across, three and two, or the rows of one card. */
export function DashboardMetrics({ summary, daily, ...shared }: DashboardMetricsProps) {
  const { daysUntilReset, period, utilization, activeProducts, listedProducts, averageDailyUsage, trend } = summary;
  const totals = useMemo(() => elapsedTotals(daily, averageDailyUsage.elapsedDays), [daily, averageDailyUsage]);
  return (
    <div className="aic-dashboard-metrics">
      <DaysUntilResetCard result={daysUntilReset} period={period} {...shared} />
      <UtilizationCard result={utilization} {...shared} />
      <ActiveProductsCard result={activeProducts} listed={listedProducts} {...shared} />
      <AverageDailyUsageCard result={averageDailyUsage} dailyTotals={totals} {...shared} />
      <TrendCard result={trend} {...shared} />
    </div>
  );
}
