import { useParts } from '../../context/useParts';
import { Card } from '../shared/Card';
import { StatusPanel } from '../shared/StatusPanel';

import type { ReactNode } from 'react';
import type { HeadingLevel } from '../shared/Heading';
import type { PanelStatus } from '../shared/StatusPanel';

interface DashboardPanelProps {
  status: PanelStatus;
  message: ReactNode;
  action: ReactNode;
  onRetry: (() => void) | undefined;
  headingLevel: HeadingLevel;
}

/** One panel in place of every section: nine cards that say the same would say it no better. */
export function DashboardPanel({ status, message, action, onRetry, headingLevel }: DashboardPanelProps) {
  const part = useParts();
  return (
    <Card {...part('panel', 'aic-dashboard-panel')} status={status}>
      <StatusPanel status={status} message={message} action={action} onRetry={onRetry} headingLevel={headingLevel} />
    </Card>
  );
}
