import { CreditsDashboard } from '../components/dashboard/CreditsDashboard';

import { textOf } from './textOf';
import { useSection } from './useSection';
import { useShownBalance } from './useShownBalance';

import type { SectionProps } from './sectionProps';

/** What `<ai-credits-dashboard>` draws. */
export function DashboardElement(props: SectionProps) {
  const { usage, range, status, headingLevel, given, onBalance, onRangeChange, onRetry } = props;
  useShownBalance(useSection(props), onBalance);
  return (
    <CreditsDashboard
      usage={usage}
      range={range}
      status={status}
      headingLevel={headingLevel}
      hasIdleProducts={given('hasIdleProducts') === true}
      exportName={textOf(given('exportName'))}
      onRangeChange={onRangeChange}
      onRetry={onRetry}
    />
  );
}
