import { useMemo } from 'react';

import { idleProducts } from '../components/dashboard/idleProducts';
import { ProductTable } from '../components/product-table/ProductTable';
import { useProductUsage } from '../hooks/useProductUsage';
import { useUsageTotal } from '../hooks/useUsageTotal';

import { useSection } from './useSection';

import type { SectionProps } from './sectionProps';

/** The table's percents have one decimal. */
const PERCENT_DIGITS = 1;

/** What `<ai-credits-product-table>` draws. */
export function TableElement(props: SectionProps) {
  const { usage, now, range, preset, status, statusMessage, onRetry } = useSection(props);
  const products = useProductUsage(usage, { now, range, percentDigits: PERCENT_DIGITS });
  const total = useUsageTotal(usage, { now, range });
  const hasIdle = props.given('hasIdleProducts') === true;
  return (
    <ProductTable
      products={products}
      total={total}
      idleProducts={useMemo(() => (hasIdle ? idleProducts(usage, products) : undefined), [hasIdle, usage, products])}
      preset={preset}
      status={status}
      statusMessage={statusMessage}
      onRetry={onRetry}
      headingLevel={props.headingLevel}
    />
  );
}
