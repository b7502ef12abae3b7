/** How much each size draws. */
export const SIZES = {
  S: { days: 31, products: 5 },
  M: { days: 90, products: 12 },
  L: { days: 365, products: 25 },
  XL: { days: 1095, products: 50 },
  XXL: { days: 3650, products: 100 },
};
