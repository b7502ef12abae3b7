import {
  ActiveProductsCard,
  AverageDailyUsageCard,
  CreditsDashboard,
  CreditsTrendChart,
  DashboardTabs,
  DaysUntilResetCard,
  PeriodPicker,
  ProductTable,
  TrendCard,
  UsageMeterCard,
  UtilizationCard,
} from 'ai-credits-analytics';
import {
  createCreditUsage,
  dailyUsage,
  productUsage,
  summarizeCredits,
  usageTotal,
} from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

import type { PieceName } from './pieceNames';
import type { ReactElement } from 'react';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const { usage: none } = createCreditUsage({ ...input, records: [], dataThrough: undefined });
const daily = dailyUsage(usage, { now });
const summary = summarizeCredits(usage, { now });
const figures = { products: productUsage(usage, { now, percentDigits: 1 }), total: usageTotal(usage, { now }) };
/** One product leads somewhere, so that a host's links can be told from ours. */
const linked = figures.products.map((product, index) => (index === 0 ? { ...product, href: '/agents' } : product));

const doNothing = (): void => {};

/** A row of cards stands in a grid of the host's. */
function Metrics(): ReactElement {
  const { period, daysUntilReset, utilization, activeProducts, listedProducts, averageDailyUsage, trend } = summary;
  return (
    <div className="host-grid">
      <DaysUntilResetCard result={daysUntilReset} period={period} />
      <UtilizationCard result={utilization} />
      <ActiveProductsCard result={activeProducts} listed={listedProducts} />
      <AverageDailyUsageCard result={averageDailyUsage} dailyTotals={daily.totals.subarray(0, 22)} />
      <TrendCard result={trend} />
    </div>
  );
}

const pieces: Readonly<Record<PieceName, ReactElement>> = {
  meter: <UsageMeterCard limit="included" balance={summary.balance} runOut={summary.runOut} />,
  metrics: <Metrics />,
  chart: <CreditsTrendChart daily={daily} />,
  table: <ProductTable products={linked} total={figures.total} />,
  picker: <PeriodPicker usage={usage} now={now} onChange={doNothing} />,
  tabs: (
    <DashboardTabs
      label="Dashboards"
      tabs={[
        { id: 'content', label: 'Content', content: null },
        {
          id: 'credits',
          label: 'AI Credits',
          content: <UsageMeterCard limit="excess" balance={summary.balance} />,
        },
      ]}
      defaultSelectedId="credits"
      actions={<PeriodPicker usage={usage} now={now} onChange={doNothing} />}
    />
  ),
  dashboard: <CreditsDashboard usage={usage} now={now} />,
  loading: <CreditsDashboard usage={null} now={now} status="loading" />,
  failed: <CreditsDashboard usage={null} now={now} status="error" onRetry={doNothing} />,
  empty: <CreditsDashboard usage={none} now={now} />,
};

/** The component a test asks for, with the usage of November 2025. */
export function Piece({ name }: { readonly name: PieceName }): ReactElement {
  return pieces[name];
}
