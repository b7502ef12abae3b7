import { useMemo } from 'react';

import { UsageMeterCard } from '../components/usage-card/UsageMeterCard';
import { useBillingPeriod } from '../hooks/useBillingPeriod';
import { useRunOut } from '../hooks/useRunOut';

import { choiceFault } from './choiceFault';
import { oneOf } from './oneOf';
import { useSection } from './useSection';
import { useShownBalance } from './useShownBalance';

import type { SectionProps } from './sectionProps';

const LIMITS = ['included', 'excess'] as const;

/** What `<ai-credits-usage-meter>` draws. */
export function MeterElement(props: SectionProps) {
  const limit = props.given('limit');
  const section = useSection(
    props,
    useMemo(() => choiceFault('limit', LIMITS, limit), [limit]),
  );
  const { usage, now, figureStatus, statusMessage, onRetry } = section;
  const balance = useShownBalance(section, props.onBalance);
  const runOut = useRunOut(usage, { now });
  const period = useBillingPeriod(usage, { now });
  return (
    <UsageMeterCard
      limit={oneOf(LIMITS, limit) ?? 'included'}
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
