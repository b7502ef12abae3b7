import { useMemo } from 'react';

import { elapsedTotals } from '../components/dashboard/elapsedTotals';
import { ActiveProductsCard } from '../components/metric-card/ActiveProductsCard';
import { AverageDailyUsageCard } from '../components/metric-card/AverageDailyUsageCard';
import { DaysUntilResetCard } from '../components/metric-card/DaysUntilResetCard';
import { TrendCard } from '../components/metric-card/TrendCard';
import { UtilizationCard } from '../components/metric-card/UtilizationCard';
import { useActiveProducts } from '../hooks/useActiveProducts';
import { useAverageDailyUsage } from '../hooks/useAverageDailyUsage';
import { useBillingPeriod } from '../hooks/useBillingPeriod';
import { useDailyUsage } from '../hooks/useDailyUsage';
import { useDaysUntilReset } from '../hooks/useDaysUntilReset';
import { useMonthOverMonthTrend } from '../hooks/useMonthOverMonthTrend';
import { useUtilization } from '../hooks/useUtilization';

import { choiceFault } from './choiceFault';
import { metricNames } from './metricNames';
import { oneOf } from './oneOf';
import { useSection } from './useSection';

import type { ReadyCardProps } from '../components/metric-card/readyCardProps';
import type { SectionProps } from './sectionProps';
import type { Section } from './useSection';

interface MetricProps {
  section: Section;
  card: ReadyCardProps;
}

function DaysUntilReset({ section: { usage, now }, card }: MetricProps) {
  return (
    <DaysUntilResetCard
      {...card}
      result={useDaysUntilReset(usage, { now })}
      period={useBillingPeriod(usage, { now })}
    />
  );
}

function Utilization({ section: { usage, now }, card }: MetricProps) {
  return <UtilizationCard {...card} result={useUtilization(usage, { now })} />;
}

function ActiveProducts({ section: { usage, now }, card }: MetricProps) {
  return <ActiveProductsCard {...card} result={useActiveProducts(usage, { now })} listed={usage.products.length} />;
}

function AverageDailyUsage({ section: { usage, now, range }, card }: MetricProps) {
  const average = useAverageDailyUsage(usage, { now, range });
  const daily = useDailyUsage(usage, { now, range });
  return <AverageDailyUsageCard {...card} result={average} dailyTotals={elapsedTotals(daily, average.elapsedDays)} />;
}

function Trend({ section: { usage, now }, card }: MetricProps) {
  return <TrendCard {...card} result={useMonthOverMonthTrend(usage, { now })} />;
}

const METRICS = {
  'days-until-reset': DaysUntilReset,
  utilization: Utilization,
  'active-products': ActiveProducts,
  'average-daily-usage': AverageDailyUsage,
  trend: Trend,
} as const;

/** What `<ai-credits-metric-card>` draws: one figure, and none of the work for the others. */
export function MetricElement(props: SectionProps) {
  const metric = props.given('metric');
  const section = useSection(
    props,
    useMemo(() => choiceFault('metric', metricNames, metric), [metric]),
  );
  const { figureStatus: status, onRetry, statusMessage } = section;
  const Metric = METRICS[oneOf(metricNames, metric) ?? 'utilization'];
  return <Metric section={section} card={{ status, onRetry, statusMessage, headingLevel: props.headingLevel }} />;
}
