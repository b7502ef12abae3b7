import { isSafeHref } from './isSafeHref';

import type { ProductRow } from './productRow';

/** Props of ProductName. */
export interface ProductNameProps {
  /** The product. */
  row: Pick<ProductRow, 'name' | 'color' | 'href' | 'series'>;
}

/**
 * A product's swatch and name. The name is always text, isolated from the direction around it, and a link only where the
 * address may be one.
 *
 * @example <ProductName row={{ name: 'Agent OS', href: '/agent-os', series: 1 }} />
 */
export function ProductName({ row: { name, color, href, series } }: ProductNameProps) {
  const text = <bdi>{name}</bdi>;
  return (
    <span className="aic-table-name">
      <svg
        className={`aic-table-swatch aic-series${color === undefined ? ` aic-series-${series ?? 'other'}` : ''}`}
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
