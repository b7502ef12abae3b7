import { useMemo } from 'react';

import { useText } from '../../context/useText';
import { dashboardMessages } from '../../format/messages/dashboard';
import { useCreditSummary } from '../../hooks/useCreditSummary';
import { useDailyUsage } from '../../hooks/useDailyUsage';
import { useStableRange } from '../../hooks/useStableRange';
import { PeriodPicker } from '../period-picker/PeriodPicker';

import { DashboardBreakdown } from './DashboardBreakdown';
import { DashboardFooter } from './DashboardFooter';
import { DashboardHeader } from './DashboardHeader';
import { DashboardMeters } from './DashboardMeters';
import { DashboardMetrics } from './DashboardMetrics';
import { DashboardSlot } from './DashboardSlot';
import { ExportButton } from './ExportButton';
import { emptyUsage } from './emptyUsage';
import { idleProducts } from './idleProducts';
import { levelBelow } from './levelBelow';
import { useDashboardRange } from './useDashboardRange';

import type { ReactNode } from 'react';
import type { CreditUsage } from '../../model/creditUsage';
import type { DayRange } from '../../model/dayRange';
import type { Now } from '../../model/now';
import type { PeriodPreset } from '../../model/periodPreset';
import type { UsageStatus } from '../../model/usageStatus';
import type { DashboardFigures, DashboardSections } from './dashboardSections';
import type { HeadingLevel } from '../shared/Heading';

interface DashboardBodyProps {
  usage: CreditUsage;
  /** Start of today in the billing zone, a valid instant. */
  today: number;
  now: Now | undefined;
  range: DayRange | undefined;
  onRangeChange: ((range: DayRange, preset: PeriodPreset) => void) | undefined;
  status: UsageStatus;
  statusMessage: ReactNode;
  statusAction: ReactNode;
  sections: DashboardSections;
  headingLevel: HeadingLevel;
  hasIdleProducts: boolean;
  exportName: string | undefined;
}

/** The table's percents have one decimal. */
const PERCENT_DIGITS = 1;

/** The sections, from top to bottom. The only place that calls metric hooks: each figure is computed once. */
export function DashboardBody(props: DashboardBodyProps) {
  const { usage, today, now, status, statusMessage, statusAction, sections, headingLevel, hasIdleProducts } = props;
  const [{ range, preset }, choose] = useDashboardRange(usage, today, useStableRange(props.range));
  const summary = useCreditSummary(usage, { now: today, range, percentDigits: PERCENT_DIGITS });
  const daily = useDailyUsage(usage, { now: today, range });
  const idle = useMemo(
    () => (hasIdleProducts ? idleProducts(usage, summary.products) : undefined),
    [hasIdleProducts, usage, summary.products],
  );
  const text = useText('dashboard', dashboardMessages);
  const figures: DashboardFigures = { usage, summary, daily, range, status, now: today };
  const hasUsage = usage !== emptyUsage;
  const level = levelBelow(headingLevel);
  // Without any row the allowance still says something: meters and figures show it, chart and table say "No usage yet".
  const figureStatus = status === 'empty' ? 'ready' : status;
  const noneInRange = status === 'empty' ? undefined : text.t('noneInRange');
  return (
    <>
      <DashboardSlot section={sections.header} figures={figures}>
        <DashboardHeader level={headingLevel}>
          <PeriodPicker
            usage={hasUsage ? usage : undefined}
            value={hasUsage ? range : undefined}
            now={today}
            status={status}
            onChange={(next, name) => {
              choose(next, name);
              props.onRangeChange?.(next, name);
            }}
          />
          <ExportButton
            usage={usage}
            exportName={props.exportName}
            isDisabled={status === 'loading' || usage.dayCount === 0}
          />
        </DashboardHeader>
      </DashboardSlot>
      <DashboardSlot section={sections.meters} figures={figures}>
        <DashboardMeters summary={summary} status={figureStatus} headingLevel={level} />
      </DashboardSlot>
      <DashboardSlot section={sections.metrics} figures={figures}>
        <DashboardMetrics summary={summary} daily={daily} status={figureStatus} headingLevel={level} />
      </DashboardSlot>
      <DashboardBreakdown
        figures={figures}
        sections={sections}
        idle={idle}
        preset={preset}
        headingLevel={level}
        statusMessage={statusMessage ?? noneInRange}
        statusAction={statusAction}
      />
      <DashboardSlot section={sections.footer} figures={figures}>
        <DashboardFooter usage={usage} now={now} isLoading={status === 'loading'} />
      </DashboardSlot>
    </>
  );
}
