import { isSafeHref } from './isSafeHref';

import type { ProductRow } from './productRow';

/** Props of ProductName. */
export interface ProductNameProps {
  /** The product. */
  row: Pick<ProductRow, 'name' | 'color' | 'href' | 'seriesIndex'>;
}

/** Number of series colours; products beyond them begin again at the first. */
const SERIES_COLORS = 12;

/**
 * A product's swatch and name. The name is always text, isolated from the direction around it, and a link only where the
 * address may be one.
 *
 * @example <ProductName row={{ name: 'Agent OS', href: '/agent-os', seriesIndex: 0 }} />
 */
export function ProductName({ row: { name, color, href, seriesIndex } }: ProductNameProps) {
  const series = color === undefined ? ` aic-series-${(seriesIndex % SERIES_COLORS) + 1}` : '';
  const text = <bdi>{name}</bdi>;
  return (
    <span className="aic-table-name">
      <svg
        className={`aic-table-swatch aic-series${series}`}
        data-aic-part="swatch"
        color={color}
        aria-hidden="true"
        focusable="false"
      >
        <rect className="aic-table-swatch-fill" />
      </svg>
      {href !== undefined && isSafeHref(href) ? (
        <a className="aic-table-words aic-table-link" href={href} rel="noopener">
          {text}
        </a>
      ) : (
        <span className="aic-table-words">{text}</span>
      )}
    </span>
  );
}
