import {
  createCreditUsage,
  creditBalance,
  dailyUsage,
  productUsage,
  summarizeCredits,
  usageTotal,
} from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';

const { input, now } = novemberSample();
const { usage } = createCreditUsage(input);
const options = { now, percentDigits: 1 };

/** Included credits of which the 412,380 used are 353 %: 412,380 / 116,821 = 3.53. */
const TOO_FEW = 116_821;

const over = createCreditUsage({ ...input, allowance: { included: TOO_FEW, excessLimit: 100_000 } }).usage;
const unlimited = createCreditUsage({ ...input, allowance: { included: null, excessLimit: null } }).usage;
const empty = createCreditUsage({ ...input, records: [] }).usage;
const refunded = createCreditUsage({
  ...input,
  records: [...input.records, { day: '2025-11-20', productId: 'search', credits: -90_000 }],
}).usage;
/** More products than a page of the table holds; their names and addresses are what an attacker would give. */
const manyProducts = Array.from({ length: 130 }, (_, at) => ({
  id: at === 0 ? '__proto__' : `product-${at}`,
  name: `</style><script>alert(${at})</script><img src=x onerror=alert(${at})>\u202E${at}`,
  href: at % 2 === 0 ? 'javascript:alert(1)' : `https://portal.example/products/${at}`,
}));
const wide = createCreditUsage({
  ...input,
  products: manyProducts,
  records: manyProducts.flatMap(({ id }, at) => [
    { day: '2025-11-03', productId: id, credits: 4_000 - at },
    { day: '2025-11-21', productId: id, credits: 100 + at },
  ]),
}).usage;

/** The sample of the documentation and what is made of it, and samples for the states that it does not have. */
export const figures = {
  now,
  usage,
  over,
  unlimited,
  empty,
  refunded,
  wide,
  summary: summarizeCredits(usage, { now }),
  overSummary: summarizeCredits(over, { now }),
  unlimitedBalance: creditBalance(unlimited, { now }),
  daily: dailyUsage(usage, { now }),
  emptyDaily: dailyUsage(empty, { now }),
  refundedDaily: dailyUsage(refunded, { now }),
  wideDaily: dailyUsage(wide, { now }),
  oneDay: dailyUsage(usage, { now, range: { start: '2025-11-12', end: '2025-11-13' } }),
  products: productUsage(usage, options),
  total: usageTotal(usage, { now }),
  wideProducts: productUsage(wide, options),
  wideTotal: usageTotal(wide, { now }),
  refundedProducts: productUsage(refunded, options),
  refundedTotal: usageTotal(refunded, { now }),
};
