import {
  ActiveProductsCard,
  AverageDailyUsageCard,
  CreditsDashboard,
  CreditsProvider,
  CreditsTrendChart,
  DashboardTabs,
  DaysUntilResetCard,
  MetricCard,
  PeriodPicker,
  ProductTable,
  TrendCard,
  UsageMeterCard,
  UsageSparkline,
  UtilizationCard,
} from 'ai-credits-analytics';

import { figures } from './figures';

import type { ReactElement } from 'react';
import type { UsageStatus } from 'ai-credits-analytics';
import type { ComponentName } from './components';

const STATUSES = ['ready', 'loading', 'refreshing', 'error', 'empty', 'not-enabled', 'forbidden'] as const;
/** Does not compile when the library has a status that is not in the list. */
const MISSING: Exclude<UsageStatus, (typeof STATUSES)[number]>[] = [] satisfies never[];
const MODES = ['stacked', 'share', 'lines'] as const;

const ignore = () => undefined;
const { now, usage, summary, overSummary, daily, products, total } = figures;
const meter = { balance: summary.balance, runOut: summary.runOut, period: summary.period };
const overMeter = { balance: overSummary.balance, runOut: overSummary.runOut, period: overSummary.period };

type States = Readonly<Record<string, ReactElement>>;

/** One state for each status. */
function byStatus(draw: (status: UsageStatus) => ReactElement): States {
  return Object.fromEntries([...STATUSES, ...MISSING].map((status) => [status, draw(status)]));
}

const meters: States = {
  ...byStatus((status) => (
    <UsageMeterCard
      limit="included"
      {...meter}
      status={status}
      onRetry={ignore}
      statusAction={<a href="/plan">Plan</a>}
    />
  )),
  'without figures': <UsageMeterCard limit="included" />,
  '353 % used': <UsageMeterCard limit="included" {...overMeter} />,
  'excess limit': <UsageMeterCard limit="excess" {...meter} />,
  'excess limit, beyond it': <UsageMeterCard limit="excess" {...overMeter} />,
  unlimited: <UsageMeterCard limit="included" balance={figures.unlimitedBalance} />,
};

const charts: States = {
  ...byStatus((status) => (
    <CreditsTrendChart
      daily={daily}
      summary={summary}
      status={status}
      onRetry={ignore}
      statusMessage="Ask the owner."
    />
  )),
  ...Object.fromEntries(
    MODES.map((mode) => [`mode ${mode}`, <CreditsTrendChart key={mode} mode={mode} daily={daily} />]),
  ),
  'without figures': <CreditsTrendChart />,
  'no usage': <CreditsTrendChart daily={figures.emptyDaily} />,
  refunds: <CreditsTrendChart daily={figures.refundedDaily} />,
  'one day': <CreditsTrendChart daily={figures.oneDay} />,
  '130 products': <CreditsTrendChart daily={figures.wideDaily} maxProducts={3} />,
  'patterns, notes and a highlight': (
    <CreditsTrendChart
      daily={daily}
      height={420}
      hasPatterns
      highlightedProductId="search"
      annotations={[{ day: '2025-11-12', label: 'Launch </script>' }]}
    />
  ),
};

const tables: States = {
  ...byStatus((status) => <ProductTable products={products} total={total} status={status} onRetry={ignore} />),
  'without figures': <ProductTable />,
  'idle and highlighted rows': (
    <ProductTable products={products} total={total} idleProducts={usage.products} highlightedProductId="search" />
  ),
  refunds: <ProductTable products={figures.refundedProducts} total={figures.refundedTotal} />,
  '130 products': <ProductTable products={figures.wideProducts} total={figures.wideTotal} />,
};

const dashboards: States = {
  ...byStatus((status) => <CreditsDashboard usage={usage} now={now} status={status} onRetry={ignore} />),
  'by the clock': <CreditsDashboard usage={usage} />,
  'no usage yet': <CreditsDashboard usage={null} />,
  'nothing used': <CreditsDashboard usage={figures.empty} now={now} />,
  '353 % used': <CreditsDashboard usage={figures.over} now={now} hasIdleProducts />,
  unlimited: <CreditsDashboard usage={figures.unlimited} now={now} />,
  'no instant': <CreditsDashboard usage={usage} now="yesterday" />,
  '130 products': <CreditsDashboard usage={figures.wide} now={now} />,
  'own sections': <CreditsDashboard usage={usage} now={now} sections={{ header: false, footer: () => <p>Ours</p> }} />,
  'own range': <CreditsDashboard usage={usage} now={now} range={{ start: '2025-10-05', end: '2025-11-10' }} />,
};

const states: Readonly<Record<ComponentName, States>> = {
  UsageMeterCard: meters,
  MetricCard: {
    ...byStatus((status) => <MetricCard label="Seats" value="12" note="of 20" status={status} onRetry={ignore} />),
    'without a figure': <MetricCard label="Seats" value={null} note="Not counted" />,
    'long figure': <MetricCard label="Seats" value="1,234,567,890.12" glyph={<svg aria-hidden="true" />} />,
  },
  DaysUntilResetCard: {
    ...byStatus((status) => <DaysUntilResetCard result={9} period={summary.period} status={status} />),
    'without a figure': <DaysUntilResetCard />,
  },
  UtilizationCard: {
    ...byStatus((status) => <UtilizationCard result={summary.utilization} status={status} />),
    'without a figure': <UtilizationCard />,
    '353 % used': <UtilizationCard result={overSummary.utilization} />,
  },
  ActiveProductsCard: {
    ...byStatus((status) => <ActiveProductsCard result={6} listed={8} status={status} />),
    'without a figure': <ActiveProductsCard />,
  },
  AverageDailyUsageCard: {
    ...byStatus((status) => (
      <AverageDailyUsageCard result={summary.averageDailyUsage} dailyTotals={daily.totals} status={status} />
    )),
    'without a figure': <AverageDailyUsageCard />,
  },
  TrendCard: {
    ...byStatus((status) => <TrendCard result={summary.trend} status={status} />),
    'without a figure': <TrendCard />,
  },
  CreditsTrendChart: charts,
  UsageSparkline: {
    figures: <UsageSparkline totals={daily.totals} known={daily.known} label="Credits per day" />,
    'no day': <UsageSparkline totals={[]} />,
    'one day': <UsageSparkline totals={[12]} />,
    'days that are none': <UsageSparkline totals={[Number.NaN, 3, Number.POSITIVE_INFINITY, -2]} />,
  },
  ProductTable: tables,
  PeriodPicker: {
    ...byStatus((status) => <PeriodPicker usage={usage} now={now} status={status} />),
    'no usage yet': <PeriodPicker />,
    'own days': <PeriodPicker usage={usage} now={now} value={{ start: '2025-11-03', end: '2025-11-09' }} />,
  },
  DashboardTabs: {
    ...byStatus((status) => (
      <DashboardTabs
        status={status}
        selectedId="credits"
        actions={<a href="/export">Export</a>}
        tabs={[
          { id: 'cms', label: 'CMS' },
          { id: 'credits', label: 'AI Credits', content: <UtilizationCard result={summary.utilization} /> },
        ]}
      />
    )),
    'no tab': <DashboardTabs tabs={[]} />,
  },
  CreditsDashboard: dashboards,
  CreditsProvider: {
    'two brands on one page': (
      <>
        <CreditsProvider theme={{ '--aic-color-accent': '#b91c1c' }} now={now}>
          <CreditsDashboard usage={usage} />
        </CreditsProvider>
        <CreditsProvider theme={{ '--aic-color-accent': '#1d4ed8' }} colorScheme="dark" now={now}>
          <CreditsDashboard usage={usage} />
        </CreditsProvider>
      </>
    ),
  },
};

/** Every public component in every state it can be in, by name. */
export const STATES: Readonly<Record<string, States>> = states;
