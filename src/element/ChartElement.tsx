import { useMemo } from 'react';

import { CreditsTrendChart } from '../components/trend-chart/CreditsTrendChart';
import { useDailyUsage } from '../hooks/useDailyUsage';
import { useDaysUntilReset } from '../hooks/useDaysUntilReset';
import { useMonthOverMonthTrend } from '../hooks/useMonthOverMonthTrend';

import { annotationsOf } from './annotationsOf';
import { numberOf } from './numberOf';
import { oneOf } from './oneOf';
import { useSection } from './useSection';

import type { SectionProps } from './sectionProps';

/** What `<ai-credits-trend-chart>` draws. */
export function ChartElement(props: SectionProps) {
  const { given } = props;
  const { usage, now, range, status, statusMessage, onRetry } = useSection(props);
  const daily = useDailyUsage(usage, { now, range });
  const trend = useMonthOverMonthTrend(usage, { now });
  const daysUntilReset = useDaysUntilReset(usage, { now });
  const summary = useMemo(() => ({ trend, daysUntilReset }), [trend, daysUntilReset]);
  const annotations = given('annotations');
  return (
    <CreditsTrendChart
      daily={daily}
      summary={summary}
      status={status}
      statusMessage={statusMessage}
      onRetry={onRetry}
      headingLevel={props.headingLevel}
      mode={oneOf(['stacked', 'share', 'lines'], given('mode'))}
      height={numberOf(given('height'))}
      maxProducts={numberOf(given('maxProducts'))}
      hasPatterns={given('hasPatterns') === true}
      annotations={useMemo(() => annotationsOf(annotations), [annotations])}
    />
  );
}
