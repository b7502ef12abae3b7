import { UsageMeterCard } from '../components/usage-card/UsageMeterCard';
import { useBillingPeriod } from '../hooks/useBillingPeriod';
import { useRunOut } from '../hooks/useRunOut';

import { oneOf } from './oneOf';
import { useSection } from './useSection';
import { useShownBalance } from './useShownBalance';

import type { SectionProps } from './sectionProps';

/** What `<ai-credits-usage-meter>` draws. */
export function MeterElement(props: SectionProps) {
  const section = useSection(props);
  const { usage, now, figureStatus, statusMessage, onRetry } = section;
  const balance = useShownBalance(section, props.onBalance);
  const runOut = useRunOut(usage, { now });
  const period = useBillingPeriod(usage, { now });
  return (
    <UsageMeterCard
      limit={oneOf(['included', 'excess'], props.given('limit')) ?? 'included'}
      balance={balance}
      runOut={runOut}
      period={period}
      status={figureStatus}
      statusMessage={statusMessage}
      onRetry={onRetry}
      headingLevel={props.headingLevel}
    />
  );
}
