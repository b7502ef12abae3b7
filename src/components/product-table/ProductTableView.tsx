import { useId, useMemo, useRef, useState } from 'react';

import { useParts } from '../../context/useParts';
import { useText } from '../../context/useText';
import { formatDayRange } from '../../format/formatDayRange';
import { commonMessages } from '../../format/messages/common';
import { presetDays } from '../shared/presetDays';
import { useTablePages } from '../shared/useTablePages';
import { columnDigits } from './columnDigits';
import { firstSort } from './firstSort';
import { productRows } from './productRows';
import { ProductTableHead } from './ProductTableHead';
import { ProductTableOrder } from './ProductTableOrder';
import { ProductTableRow } from './ProductTableRow';
import { sortProducts } from './sortProducts';

import type { ReactNode } from 'react';
import type { PeriodPreset } from '../../model/periodPreset';
import type { Product } from '../../model/product';
import type { ProductUsage } from '../../model/productUsage';
import type { UsageTotal } from '../../model/usageTotal';
import type { TableText } from './tableText';

/** Props of ProductTableView. */
export interface ProductTableViewProps {
  /** Words of the table. */
  text: TableText;
  /** Its heading. */
  heading: ReactNode;
  /** The products that were used. */
  products: readonly ProductUsage[];
  /** Products that were not. */
  idleProducts: readonly Product[];
  /** All products together. */
  total: UsageTotal;
  /** Which days the figures are about. */
  preset: PeriodPreset;
  /** Whether the figures are placeholders, to be painted over and not to be spoken. */
  isLoading: boolean;
  /** Id of the product whose row is lifted out; `null` for none. */
  highlightedId: string | null;
  /** Called with the product at the pointer or the keyboard's focus; `null` when it leaves. */
  onHighlight: ((productId: string | null) => void) | undefined;
}

const WHOLE_PERCENT = 100;

/** The table with its figures: heading, order, rows of one page, totals, note, page buttons. */
export function ProductTableView({
  text,
  heading,
  products,
  idleProducts,
  total,
  preset,
  isLoading,
  ...highlight
}: ProductTableViewProps) {
  const part = useParts();
  const { locale, t } = text;
  const common = useText('common', commonMessages);
  const noteId = useId();
  const summary = useRef<HTMLParagraphElement>(null);
  const [sort, setSort] = useState(firstSort);
  const rows = useMemo(
    () => sortProducts(productRows(products, idleProducts, common.t('unnamed')), sort, locale),
    [products, idleProducts, common, sort, locale],
  );

  const count = rows.length;
  const page = useTablePages(count, summary);
  const words = t('summary', { days: formatDayRange(total.range, locale), count }) + page.words;
  const columns = useMemo(
    () => ({
      labels: {
        name: common.t('product'),
        credits: t('totalCredits'),
        averagePerDay: t('averagePerDay'),
        excessCredits: t('excessCredits'),
        share: t(`share-${preset}`, { days: presetDays(preset) }),
      },
      digits: columnDigits([...rows, total]),
    }),
    [common, t, preset, rows, total],
  );
  const { labels } = columns;
  const order = {
    labels,
    sort,
    onSort: (next: typeof sort) => {
      setSort(next);
      page.turnTo(0);
    },
    isLoading,
  };
  return (
    <>
      <div {...part('header', 'aic-table-top')}>
        <div className="aic-table-titles">
          {heading}
          <p ref={summary} className="aic-table-summary" tabIndex={page.words ? -1 : undefined} aria-hidden={isLoading}>
            <span className="aic-table-figure">{words}</span>
          </p>
        </div>
        <ProductTableOrder {...order} text={text} />
      </div>
      <div
        className="aic-table-scroll"
        {...(isLoading && part('skeleton', 'aic-table-scroll'))}
        aria-hidden={isLoading}
      >
        <table {...part('table', 'aic-table')} role="table">
          {/* Brackets are the same in every language; a comma is not. */}
          <caption className="aic-visually-hidden">{`${t('title')} (${words})`}</caption>
          <ProductTableHead {...order} noteId={noteId} />
          <tbody className="aic-table-body" role="rowgroup">
            {rows.slice(page.first, page.last).map((row) => (
              <ProductTableRow key={row.productId} {...columns} {...highlight} row={row} />
            ))}
          </tbody>
          <tfoot className="aic-table-foot" role="rowgroup">
            {total.refundsBeyondUse > 0 && (
              <ProductTableRow
                {...columns}
                {...highlight}
                row={{ kind: 'refunds', name: t('refunds'), credits: -total.refundsBeyondUse }}
              />
            )}
            <ProductTableRow
              {...columns}
              {...highlight}
              row={{
                ...total,
                kind: 'total',
                name: common.t('total'),
                percent: rows.some(({ share }) => share) ? WHOLE_PERCENT : null,
              }}
            />
          </tfoot>
        </table>
      </div>
      <div {...part('footer', 'aic-table-end')}>
        <p className="aic-table-note" id={noteId}>
          {t('excessNote', { column: labels.excessCredits })}
        </p>
        {page.pager}
      </div>
    </>
  );
}
