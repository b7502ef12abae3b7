import type { ReactNode } from 'react';
import type { DashboardFigures, DashboardSection } from './dashboardSections';

interface DashboardSlotProps {
  /** What the host puts here; `undefined` and `true` keep the usual section. */
  section: DashboardSection | undefined;
  /** What a section of the host's is called with. */
  figures: DashboardFigures;
  /** The usual section. */
  children: ReactNode;
}

/** The place of one section. */
export function DashboardSlot({ section, figures, children }: DashboardSlotProps) {
  if (section === undefined || section === true) return <>{children}</>;
  return <>{typeof section === 'function' ? section(figures) : section}</>;
}
