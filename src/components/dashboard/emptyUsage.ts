import type { CreditUsage } from '../../model/creditUsage';

/** Stands in while the host has no usage yet, so that skeletons are drawn by the same path as figures. */
export const emptyUsage: CreditUsage = {
  timeZone: 'UTC',
  resetDay: 1,
  billingPeriod: null,
  firstDay: null,
  dayCount: 0,
  products: [],
  credits: /* @__PURE__ */ new Float64Array(0),
  excessCredits: null,
  rowCounts: /* @__PURE__ */ new Uint32Array(0),
  vendorExcessPeriods: [],
  allowances: [{ from: '1970-01-01', included: null, excessLimit: null }],
  dataThrough: null,
  asOf: null,
};
