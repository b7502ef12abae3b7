import {
  ActiveProductsCard,
  AverageDailyUsageCard,
  CreditsDashboard,
  CreditsTrendChart,
  DaysUntilResetCard,
  ProductTable,
  TrendCard,
  UsageMeterCard,
  UtilizationCard,
} from 'ai-credits-analytics';

import { figures } from '../../states/figures';
import { dailyOf } from '../components/trend-chart/dailyOf';
import { exhausted, excess, november, runOut, unlimited, within } from '../components/usage-card/balances';

const { usage, now, summary, products, total } = figures;
const noDay = { start: '2025-11-01', end: '2025-11-01' };
const ended = { ...november, status: 'ended' as const };
const october = { start: '2025-10-01', end: '2025-11-01' };
const presets = ['last-period', 'last-7-days', 'last-30-days', 'last-90-days', 'custom'] as const;

/** November 1 to 5: today is the 3rd and partial, the 2nd is unknown, the last two days are ahead. */
const someDays = dailyOf(
  { Docs: [60, 0, 30, 0, 0], Search: [40, 0, -10, 0, 0], '': [5, 0, 5, 0, 0] },
  { today: '2025-11-03', known: [true, false, true, false, false], excess: [12, 0, 0, 0, 0] },
);
const firstDays = dailyOf({ Docs: Array.from({ length: 22 }, () => 100) });
const trend = {
  ...summary.trend,
  currentRange: { start: '2025-11-01', end: '2025-11-23' },
  previousRange: { start: '2025-10-01', end: '2025-10-23' },
};

/** What components say about figures that the usual sample does not have. */
export const moreStates = [
  ...[
    { ...within, excessLimit: 0, excessRemaining: 0 },
    { ...excess, excessUsed: 100, remaining: 5, state: 'within' as const },
    exhausted,
    excess,
    { ...unlimited, excessUsed: 5 },
  ].map((balance) => <UsageMeterCard key="excess" limit="excess" balance={balance} />),
  ...[
    { balance: exhausted },
    { balance: { ...exhausted, used: 500_000, usedRatio: 1, excessUsed: 0 } },
    { balance: { ...within, included: 0, used: 0, remaining: 0, usedRatio: null } },
    { balance: { ...within, used: 0, remaining: 500_000, usedRatio: 0 } },
    { balance: within, period: november },
    { balance: within, period: ended },
    { balance: unlimited, period: ended },
    { balance: unlimited, runOut: { ...runOut, aheadBy: null } },
    { balance: within, runOut: { ...runOut, aheadBy: 0, day: null } },
    { balance: within, runOut: { ...runOut, aheadBy: -500, projectedCredits: null } },
  ].map((props) => <UsageMeterCard key="included" limit="included" {...props} />),
  <DaysUntilResetCard key="ended" result={0} period={ended} />,
  <UtilizationCard key="none" result={{ ratio: null, used: 5, included: 0 }} />,
  <UtilizationCard key="unlimited" result={{ ratio: null, used: 5, included: null }} />,
  <ActiveProductsCard key="unlisted" result={3} />,
  <ActiveProductsCard key="all" result={8} listed={8} />,
  <AverageDailyUsageCard key="early" result={{ creditsPerDay: null, elapsedDays: 0, range: noDay }} />,
  ...(['up', 'down', 'flat', 'none'] as const).map((direction) => (
    <TrendCard key={direction} result={{ ...summary.trend, direction }} />
  )),
  <TrendCard key="early" result={{ ...summary.trend, ratio: null, previousRange: noDay }} />,
  ...presets.map((preset) => <ProductTable key={preset} products={products} total={total} preset={preset} />),
  <CreditsTrendChart key="some" daily={someDays} />,
  <CreditsTrendChart key="waiting" daily={{ ...someDays, known: [true, true, false, false, false] }} />,
  ...(['up', 'down', 'flat'] as const).map((direction) => (
    <CreditsTrendChart
      key={direction}
      daily={firstDays}
      summary={{ trend: { ...trend, direction }, daysUntilReset: 1 }}
    />
  )),
  <CreditsDashboard key="now" usage={usage} now={usage.asOf ?? now} />,
  <CreditsDashboard key="range" usage={usage} now={now} range={{ start: '2025-11-05', end: '2025-11-01' }} />,
  <CreditsDashboard key="none" usage={usage} now={now} range={october} />,
];
