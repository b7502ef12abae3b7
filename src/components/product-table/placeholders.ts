import type { Product } from '../../model/product';

/** Names of typical length that nobody sees or hears: painted over, they keep the height of the table while it loads. */
export const placeholders: readonly Product[] = /* @__PURE__ */ [5, 17, 9, 12, 7, 11, 8, 14].map((length) => ({
  id: `${length}`,
  name: 'x'.repeat(length),
}));
