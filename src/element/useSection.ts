import { useEffect, useMemo } from 'react';

import { dashboardStatus } from '../components/dashboard/dashboardStatus';
import { emptyUsage } from '../components/dashboard/emptyUsage';
import { useDashboardRange } from '../components/dashboard/useDashboardRange';
import { useText } from '../context/useText';
import { dashboardMessages } from '../format/messages/dashboard';
import { useNow } from '../hooks/useNow';
import { useStableRange } from '../hooks/useStableRange';

import { sectionFault } from './sectionFault';

import type { CreditUsage } from '../model/creditUsage';
import type { DayRange } from '../model/dayRange';
import type { PeriodPreset } from '../model/periodPreset';
import type { UsageStatus } from '../model/usageStatus';
import type { SectionFault } from './sectionFault';
import type { SectionProps } from './sectionProps';

/** What a section can compute and draw with, whatever the page gave. */
export interface Section {
  /** Usage that no metric throws at; one without rows where there is none to show. */
  readonly usage: CreditUsage;
  /** Start of today in the billing zone, in milliseconds since 1970 UTC. */
  readonly now: number;
  /** The days to look at. */
  readonly range: DayRange;
  /** Their name. */
  readonly preset: PeriodPreset;
  /** What is shown. */
  readonly status: UsageStatus;
  /** The same, but for what is of the period: without any row the allowance still says something. */
  readonly figureStatus: UsageStatus;
  /** Sentence in place of the catalogue's; `undefined` for that. */
  readonly statusMessage: string | undefined;
  /** What "Try again" calls; `undefined` where trying again cannot help. */
  readonly onRetry: (() => void) | undefined;
}

/**
 * Settles what a section standing by itself draws, as the dashboard does for its own: a `now` or a `range` that is none is
 * told in its place and to the page, and no metric gets to see it.
 *
 * @param own - a fault of the section's own, which is told in the same way. Keep its identity.
 * @example useSection(props).status // 'error' with now="yesterday"
 */
export function useSection(
  { usage, range, status, given, onFault, onRetry }: SectionProps,
  own: SectionFault | null = null,
): Section {
  const text = useText('dashboard', dashboardMessages);
  const today = useNow(usage ?? emptyUsage);
  const stable = useStableRange(range);
  // Not the day itself: at midnight there is nothing new to tell.
  const hasToday = !Number.isNaN(today);
  const [givenNow, givenRange] = [given('now'), given('range')];
  const fault = useMemo(
    () => own ?? sectionFault({ hasToday, range: stable, givenNow, givenRange }),
    [own, hasToday, stable, givenNow, givenRange],
  );
  // The outside is the page around the element.
  useEffect(() => {
    if (fault !== null) onFault(fault.error);
  }, [fault, onFault]);
  const shown = fault === null ? dashboardStatus(status, usage) : 'error';
  const safe = fault === null && usage !== null ? usage : emptyUsage;
  const now = fault === null ? today : 0;
  const [selection] = useDashboardRange(safe, now, fault === null ? stable : undefined);
  const noneInRange = shown === 'ready' || shown === 'refreshing' ? text.t('noneInRange') : undefined;
  return {
    ...selection,
    usage: safe,
    now,
    status: shown,
    figureStatus: shown === 'empty' && usage !== null ? 'ready' : shown,
    statusMessage: fault === null ? noneInRange : fault.words === null ? undefined : text.t(fault.words),
    onRetry: fault === null ? onRetry : undefined,
  };
}
