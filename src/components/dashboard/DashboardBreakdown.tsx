import { useState } from 'react';

import { ProductTable } from '../product-table/ProductTable';
import { CreditsTrendChart } from '../trend-chart/CreditsTrendChart';

import { DashboardSlot } from './DashboardSlot';

import type { ReactNode } from 'react';
import type { PeriodPreset } from '../../model/periodPreset';
import type { Product } from '../../model/product';
import type { HeadingLevel } from '../shared/Heading';
import type { DashboardFigures, DashboardSections } from './dashboardSections';

interface DashboardBreakdownProps {
  figures: DashboardFigures;
  sections: DashboardSections;
  /** Products to list though they were not used; `undefined` for none. */
  idle: readonly Product[] | undefined;
  preset: PeriodPreset;
  headingLevel: HeadingLevel;
  statusMessage: ReactNode;
  statusAction: ReactNode;
}

/**
 * Chart and table. A product pointed at in one of them is lifted out in both; the rest of the page is not drawn again for
 * it.
 */
export function DashboardBreakdown({ figures, sections, idle, preset, ...rest }: DashboardBreakdownProps) {
  const [highlightedProductId, onHighlightedProductChange] = useState<string | null>(null);
  const { summary, daily, status } = figures;
  const shared = { ...rest, status, highlightedProductId, onHighlightedProductChange };
  return (
    <>
      <DashboardSlot section={sections.trend} figures={figures}>
        <CreditsTrendChart {...shared} daily={daily} summary={summary} />
      </DashboardSlot>
      <DashboardSlot section={sections.table} figures={figures}>
        <ProductTable
          {...shared}
          products={summary.products}
          total={summary.total}
          idleProducts={idle}
          preset={preset}
        />
      </DashboardSlot>
    </>
  );
}
