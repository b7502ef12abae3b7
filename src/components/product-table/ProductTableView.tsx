import { useId, useMemo, useRef, useState } from 'react';

import { useText } from '../../context/useText';
import { formatDayRange } from '../../format/formatDayRange';
import { commonMessages } from '../../format/messages/common';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { CHEVRON_END_ICON } from '../shared/iconPaths';
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

/** Rows on a page: more make a page that nobody reads to its end, and a slow one. */
const PAGE_ROWS = 100;

const WHOLE_PERCENT = 100;

/** `CHEVRON_END_ICON` turned round. */
const CHEVRON_START_ICON = 'M9.5 4.5 6 8l3.5 3.5';

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
  const { locale, t } = text;
  const common = useText('common', commonMessages);
  const noteId = useId();
  const summary = useRef<HTMLParagraphElement>(null);
  const [sort, setSort] = useState(firstSort);
  const [start, setStart] = useState(0);
  const rows = useMemo(
    () => sortProducts(productRows(products, idleProducts, common.t('unnamed')), sort, locale),
    [products, idleProducts, common, sort, locale],
  );

  const count = rows.length;
  // Newer figures may hold fewer products: then the last page there is.
  const first = Math.min(start, count - 1 - ((count - 1) % PAGE_ROWS));
  const last = Math.min(first + PAGE_ROWS, count);
  const isPaged = count > PAGE_ROWS;
  const pageRows = t('pageRows', { first: first + 1, last, count });
  const words = t('summary', { days: formatDayRange(total.range, locale), count }) + (isPaged ? ` · ${pageRows}` : '');
  const columns = useMemo(
    () => ({
      labels: {
        name: common.t('product'),
        credits: t('totalCredits'),
        averagePerDay: t('averagePerDay'),
        excessCredits: t('excessCredits'),
        share: t(`share-${preset}`),
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
      setStart(0);
    },
    isLoading,
  };
  const turn = (next: number) => {
    setStart(next);
    // The button pressed stands at the foot of the old page, and may be disabled on the new one: reading goes on at the
    // top, where the words say which rows these are.
    summary.current?.focus();
  };
  return (
    <>
      <div className="aic-table-top" data-aic-part="header">
        <div className="aic-table-titles">
          {heading}
          <p ref={summary} className="aic-table-summary" tabIndex={isPaged ? -1 : undefined} aria-hidden={isLoading}>
            <span className="aic-table-figure">{words}</span>
          </p>
        </div>
        <ProductTableOrder {...order} text={text} />
      </div>
      <div className="aic-table-scroll" aria-hidden={isLoading} data-aic-part={isLoading ? 'skeleton' : undefined}>
        <table className="aic-table" role="table" data-aic-part="table">
          <caption className="aic-visually-hidden">{`${t('title')}, ${words}`}</caption>
          <ProductTableHead {...order} noteId={noteId} />
          <tbody className="aic-table-body" role="rowgroup">
            {rows.slice(first, last).map((row) => (
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
      <div className="aic-table-end" data-aic-part="footer">
        <p className="aic-table-note" id={noteId}>
          {t('excessNote', { column: labels.excessCredits })}
        </p>
        {isPaged && (
          <div className="aic-table-pager">
            <span>{pageRows}</span>
            <Button
              icon={<Icon path={CHEVRON_START_ICON} isFlipped />}
              aria-label={t('previousPage')}
              disabled={first === 0}
              onClick={() => turn(first - PAGE_ROWS)}
            />
            <Button
              icon={<Icon path={CHEVRON_END_ICON} isFlipped />}
              aria-label={t('nextPage')}
              disabled={last === count}
              onClick={() => turn(last)}
            />
          </div>
        )}
      </div>
    </>
  );
}
