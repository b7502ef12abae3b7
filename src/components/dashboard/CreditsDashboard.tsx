import { forwardRef } from 'react';

import { SlotsProvider } from '../../context/SlotsProvider';
import { useText } from '../../context/useText';
import { dashboardMessages } from '../../format/messages/dashboard';
import { useNow } from '../../hooks/useNow';
import { useRootProps } from '../shared/useRootProps';

import { DashboardBody } from './DashboardBody';
import { DashboardHeader } from './DashboardHeader';
import { DashboardPanel } from './DashboardPanel';
import { dashboardStatus } from './dashboardStatus';
import { emptyUsage } from './emptyUsage';
import { isDayRange } from './isDayRange';
import { isPanelStatus } from './isPanelStatus';
import { levelBelow } from './levelBelow';

import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { Slots } from '../../context/slots';
import type { CreditUsage } from '../../model/creditUsage';
import type { DayRange } from '../../model/dayRange';
import type { Now } from '../../model/now';
import type { PeriodPreset } from '../../model/periodPreset';
import type { UsageStatus } from '../../model/usageStatus';
import type { DashboardSections } from './dashboardSections';
import type { HeadingLevel } from '../shared/Heading';

/** Props of CreditsDashboard; the rest goes to the root `section`. */
export interface CreditsDashboardProps extends Slots, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * The usage, from `createCreditUsage`. `null` while the host has none yet: 'ready' then shows 'loading'. What is no usage,
   * such as usage that went through JSON, shows the error state.
   */
  usage: CreditUsage | null;
  /**
   * The instant that decides which day is today in the billing zone. An invalid one shows the error state.
   *
   * @default the provider's `now`, else the clock
   */
  now?: Now | undefined;
  /**
   * The days that average, chart and table look at; meters and the days until the reset are always the current period.
   *
   * @default what the person chooses, at first the whole current period
   */
  range?: DayRange | undefined;
  /** Called with the days, and their name, that a person chooses in the period picker. */
  onRangeChange?: ((range: DayRange, preset: PeriodPreset) => void) | undefined;
  /**
   * What the sections show. Usage without any row turns 'ready' into 'empty'; 'error', 'not-enabled' and 'forbidden'
   * show one panel in place of all sections.
   *
   * @default 'ready'
   */
  status?: UsageStatus | undefined;
  /** Draws a "Try again" button where the status is 'error'. */
  onRetry?: (() => void) | undefined;
  /** Sentence in place of the catalogue's for 'error', 'empty', 'not-enabled' and 'forbidden'. */
  statusMessage?: ReactNode;
  /** A link or button of the host's beside that sentence. */
  statusAction?: ReactNode;
  /**
   * Sections of the host's own, by name: an element or a function of the figures in place of one, `false` to omit it.
   *
   * @default every section
   */
  sections?: DashboardSections | undefined;
  /**
   * Level of the title's heading; those of the sections are one below.
   *
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /**
   * Whether products that are listed but not used in the selected days stand in the table, muted and with zeros.
   *
   * @default false
   */
  hasIdleProducts?: boolean | undefined;
  /**
   * Name of the exported file, with or without '.csv'.
   *
   * @default 'ai-credits-' and the first and last day of the usage
   */
  exportName?: string | undefined;
}

const NO_SECTIONS: DashboardSections = {};

/**
 * The whole page of credit usage: two meters, five figures, the chart and the table, with a period picker and an export.
 *
 * @example <CreditsDashboard usage={usage} now="2025-11-22T14:00:00Z" /> // 412,380 of 500,000 used, 9 days until reset
 */
export const CreditsDashboard = /* @__PURE__ */ forwardRef<HTMLElement, CreditsDashboardProps>(
  function CreditsDashboard(
    {
      // Plain JavaScript may leave it out while there is none.
      usage: given = null,
      now,
      range,
      onRangeChange,
      status = 'ready',
      onRetry,
      statusMessage,
      statusAction,
      sections: givenSections,
      headingLevel = 2,
      hasIdleProducts = false,
      exportName,
      className,
      classNames,
      components,
      ...rest
    },
    ref,
  ) {
    const text = useText('dashboard', dashboardMessages);
    const root = useRootProps('aic-dashboard', { className, classNames, ref });
    // So may what is no usage: the input or the whole result of createCreditUsage, or usage that went through JSON, which has
    // no typed arrays. It is drawn as an error.
    const usage = ArrayBuffer.isView(given?.credits) ? given : null;
    const today = useNow(usage ?? emptyUsage, now);
    // Metrics throw at these two; a page says it in its place and leaves the host's page standing.
    const fault = Number.isNaN(today) ? 'invalidNow' : range && !isDayRange(range) ? 'invalidRange' : null;
    const shown = fault === null && given === usage ? dashboardStatus(status, usage) : 'error';
    // Plain JavaScript may pass null.
    const sections = givenSections ?? NO_SECTIONS;
    // Without figures a header that is a function of them cannot be called; the usual title stands in for it.
    const { header = true } = sections;
    const isUsual = header === true || typeof header === 'function';
    return (
      <SlotsProvider {...{ classNames, components }}>
        <section
          aria-label={text.t('title')}
          {...rest}
          {...root}
          data-aic-status={shown}
          aria-busy={shown === 'loading' || undefined}
        >
          {isPanelStatus(shown) && (shown !== 'empty' || usage === null) ? (
            <>
              {isUsual ? <DashboardHeader level={headingLevel} /> : header}
              <DashboardPanel
                status={shown}
                message={statusMessage ?? (fault && text.t(fault))}
                action={statusAction}
                onRetry={fault === null ? onRetry : undefined}
                headingLevel={levelBelow(headingLevel)}
              />
            </>
          ) : (
            <DashboardBody
              usage={usage ?? emptyUsage}
              today={today}
              now={now}
              range={range}
              onRangeChange={onRangeChange}
              status={shown}
              statusMessage={statusMessage}
              statusAction={statusAction}
              sections={sections}
              headingLevel={headingLevel}
              hasIdleProducts={hasIdleProducts}
              exportName={exportName}
            />
          )}
        </section>
      </SlotsProvider>
    );
  },
);
