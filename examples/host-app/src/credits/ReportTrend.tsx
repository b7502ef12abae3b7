import { CreditsTrendChart } from 'ai-credits-analytics';
import { useMemo } from 'react';

import { today } from '../clock';

import type { DailyUsage, UsageStatus } from 'ai-credits-analytics';
import type { ReactElement } from 'react';

interface ReportTrendProps {
  readonly daily: DailyUsage;
  readonly status: UsageStatus;
}

/**
 * The chart of a report. Its figures are looked at from the report's last day, but once that day is over it is no longer
 * partial: the chart is told the real day, which a past month does not hold.
 */
export function ReportTrend({ daily, status }: ReportTrendProps): ReactElement {
  const isOver = today().day > daily.today;
  const shown = useMemo(() => (isOver ? { ...daily, today: today().day } : daily), [daily, isOver]);
  return <CreditsTrendChart daily={shown} status={status} headingLevel={3} />;
}
