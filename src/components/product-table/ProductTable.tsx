import { forwardRef } from 'react';

import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { statusMessages } from '../../format/messages/status';
import { tableMessages } from '../../format/messages/table';
import { Card } from '../shared/Card';
import { Heading } from '../shared/Heading';
import { StatusPanel } from '../shared/StatusPanel';
import { useRootProps } from '../shared/useRootProps';
import { placeholders } from './placeholders';
import { placeholderTotal } from './placeholderTotal';
import { ProductTableView } from './ProductTableView';

import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { Slots } from '../../context/slots';
import type { PeriodPreset } from '../../model/periodPreset';
import type { Product } from '../../model/product';
import type { ProductUsage } from '../../model/productUsage';
import type { UsageStatus } from '../../model/usageStatus';
import type { UsageTotal } from '../../model/usageTotal';
import type { HeadingLevel } from '../shared/Heading';

/** Props of ProductTable; the rest goes to the root element. */
export interface ProductTableProps extends Slots, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /**
   * The rows: the result of `productUsage` with `percentDigits: 1`, in its order: the largest have the colours they have in
   * the chart.
   *
   * @default none, for a status that shows none
   */
  products?: readonly ProductUsage[] | undefined;
  /** The totals row: the result of `usageTotal` for the same range. Required where figures are shown. */
  total?: UsageTotal | undefined;
  /**
   * Products without a row in the range that are to be listed all the same, muted and with zeros.
   *
   * @default none
   */
  idleProducts?: readonly Product[] | undefined;
  /**
   * Which days the figures are about, for the head of the share column.
   *
   * @default 'this-period'
   */
  preset?: PeriodPreset | undefined;
  /**
   * What the table shows. Without rows 'ready' shows 'empty'.
   *
   * @default 'ready'
   */
  status?: UsageStatus | undefined;
  /**
   * Id of the product whose row is lifted out, such as the one pointed at in the chart; `null` for none.
   *
   * @default null
   */
  highlightedProductId?: string | null | undefined;
  /** Called with the product of the row at the pointer or around the keyboard's focus; `null` when it leaves. */
  onHighlightedProductChange?: ((productId: string | null) => void) | undefined;
  /** Draws a "Try again" button where the status is 'error'. */
  onRetry?: (() => void) | undefined;
  /** A sentence in place of the catalogue's for 'error', 'empty', 'not-enabled' and 'forbidden'. */
  statusMessage?: ReactNode;
  /** A link or button of the host's under that sentence. */
  statusAction?: ReactNode;
  /**
   * Level of the heading.
   *
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
}

const NONE: readonly never[] = [];

/**
 * Credits by product in a sortable table with totals. Beyond 100 products it has pages; in a container of 640 px and
 * less each row becomes a block.
 *
 * @example
 * <ProductTable products={productUsage(usage, { now, percentDigits: 1 })} total={usageTotal(usage, { now })} />
 * // first row: Agent OS, 148,930, 6,769.55, 0, 36.1%
 */
export const ProductTable = /* @__PURE__ */ forwardRef<HTMLDivElement, ProductTableProps>(function ProductTable(
  {
    products = NONE,
    total,
    idleProducts = NONE,
    preset = 'this-period',
    status = 'ready',
    highlightedProductId = null,
    onHighlightedProductChange,
    onRetry,
    statusMessage,
    statusAction,
    headingLevel = 2,
    className,
    classNames,
    components,
    ...rest
  },
  ref,
) {
  const text = useText('table', tableMessages);
  const root = useRootProps('aic-table-card', { className, classNames, ref });
  const part = useParts(classNames);
  const statusText = useText('status', statusMessages);
  const isLoading = status === 'loading';
  const isFilled = status === 'ready' || status === 'refreshing' || isLoading;
  const figures = isLoading ? placeholderTotal : total;
  const hasFigures = isFilled && figures && (isLoading || products.length > 0 || idleProducts.length > 0);
  const panel = isFilled ? 'empty' : status;
  const heading = <Heading level={headingLevel}>{text.t('title')}</Heading>;
  return (
    <Card {...rest} {...root} {...{ classNames, components }} status={hasFigures ? status : panel}>
      {hasFigures ? (
        <>
          {status !== 'ready' && <span className="aic-visually-hidden">{statusText.t(status)}</span>}
          <ProductTableView
            text={text}
            heading={heading}
            products={isLoading ? NONE : products}
            idleProducts={isLoading ? placeholders : idleProducts}
            total={figures}
            preset={preset}
            isLoading={isLoading}
            highlightedId={highlightedProductId}
            onHighlight={onHighlightedProductChange}
          />
        </>
      ) : (
        <>
          <div {...part('header', 'aic-table-top')}>{heading}</div>
          <StatusPanel status={panel} message={statusMessage} onRetry={onRetry} action={statusAction} />
        </>
      )}
    </Card>
  );
});
