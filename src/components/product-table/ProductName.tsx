import { useParts } from '../../context/useParts';
import { useCreditsContext } from '../../context/useCreditsContext';
import { isSafeHref } from './isSafeHref';

import type { ProductRow } from './productRow';

/** Props of ProductName. */
export interface ProductNameProps {
  /** The product. */
  row: Pick<ProductRow, 'productId' | 'name' | 'color' | 'href' | 'series'>;
}

/**
 * A product's swatch and name. The name is always text, isolated from the direction around it, and a link only where the
 * address may be one.
 *
 * @example <ProductName row={{ productId: 'agent-os', name: 'Agent OS', href: '/agent-os', series: 1 }} />
 */
export function ProductName({ row: { productId, name, color, href, series } }: ProductNameProps) {
  const part = useParts();
  const { Link } = useCreditsContext().components;
  const words = <bdi className="aic-plain">{name}</bdi>;
  // Checked before a component of the host's gets it: React guards none but its own elements, and these not from every scheme.
  const link = isSafeHref(href) && { ...part('link', 'aic-table-words aic-table-link'), href, rel: 'noopener' };
  return (
    <span className="aic-table-name">
      <svg
        {...part(
          'swatch',
          `aic-table-swatch aic-series${color === undefined ? ` aic-series-${series ?? 'other'}` : ''}`,
        )}
        color={color}
        aria-hidden="true"
        focusable="false"
      >
        <rect className="aic-table-swatch-fill" />
      </svg>
      {!link ? (
        <span className="aic-table-words">{words}</span>
      ) : Link ? (
        <Link {...link} state={{ productId }}>
          {words}
        </Link>
      ) : (
        <a {...link}>{words}</a>
      )}
    </span>
  );
}
