import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { dashboardMessages } from '../../format/messages/dashboard';
import { Heading } from '../shared/Heading';

import type { ReactNode } from 'react';
import type { HeadingLevel } from '../shared/Heading';

interface DashboardHeaderProps {
  level: HeadingLevel;
  /** The period picker and the export button; none while the page tells why it has no figures. */
  children?: ReactNode;
}

/** Title of the page at the start, its controls at the end. */
export function DashboardHeader({ level, children }: DashboardHeaderProps) {
  const part = useParts();
  const text = useText('dashboard', dashboardMessages);
  return (
    <div {...part('header', 'aic-dashboard-header')}>
      <Heading level={level} className="aic-dashboard-title">
        {text.t('title')}
      </Heading>
      {children !== undefined && <div className="aic-dashboard-actions">{children}</div>}
    </div>
  );
}
