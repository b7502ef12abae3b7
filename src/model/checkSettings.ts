import { isTimeZone, parseDay, parseInstant } from './calendar';
import { checkAllowances } from './checkAllowances';
import { CreditUsageError } from './creditUsageError';
import { shown } from './shown';

import type { CreditUsageInput } from './creditUsageInput';
import type { DayRange } from './dayRange';
import type { Product } from './product';
import type { UsageSettings } from './usageSettings';

const DEFAULT_TIME_ZONE = 'UTC';
const DEFAULT_RESET_DAY = 1;

/** Plain copies of the listed products; a repeated id keeps its first entry. */
function checkProducts(products: readonly Product[] | undefined): Product[] {
  if (products === undefined) return [];
  if (!Array.isArray(products)) {
    throw new CreditUsageError('invalid-products', 'products', `${shown(products)} is not a list of { id, name }.`);
  }
  const byId = new Map<string, Product>();
  products.forEach((product: Product, index) => {
    if (typeof product !== 'object' || product === null || typeof product.id !== 'string') {
      const detail = `${shown(product)} has no id. Give { id, name } with a string as id.`;
      throw new CreditUsageError('invalid-products', `products[${index}]`, detail);
    }
    const { id, name, color, href } = product;
    if (byId.has(id)) return;
    byId.set(id, {
      id,
      name: typeof name === 'string' ? name : id,
      ...(typeof color === 'string' && { color }),
      ...(typeof href === 'string' && { href }),
    });
  });
  return [...byId.values()];
}

function checkBillingPeriod(period: DayRange | undefined): DayRange | null {
  if (period === undefined || period === null) return null;
  const { start, end } = period;
  if (typeof start === 'string' && typeof end === 'string') {
    if (parseDay(start) !== null && parseDay(end) !== null && start < end) return { start, end };
  }
  const found = `${shown(start)} to ${shown(end)}`;
  throw new CreditUsageError(
    'invalid-billing-period',
    'billingPeriod',
    `${found} is no period. Give start and end as YYYY-MM-DD, end after start (end is the reset day).`,
  );
}

/**
 * Checks everything of the input but its rows.
 *
 * @throws CreditUsageError for a structural fault: no records array, unknown time zone, resetDay outside 1 to 31, an
 * allowance that is negative or NaN, an impossible billing period or date.
 */
export function checkSettings(input: CreditUsageInput): UsageSettings {
  const { records, timeZone = DEFAULT_TIME_ZONE, dataThrough = null, asOf = null } = input;
  if (!Array.isArray(records)) {
    throw new CreditUsageError('invalid-records', 'records', `${shown(records)} is not an array of rows.`);
  }
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    const detail = `${shown(timeZone)} is not a time zone this runtime knows. Give an IANA name such as 'Europe/Berlin'.`;
    throw new CreditUsageError('invalid-time-zone', 'timeZone', detail);
  }
  const billingPeriod = checkBillingPeriod(input.billingPeriod);
  const resetDay = input.resetDay ?? (billingPeriod === null ? DEFAULT_RESET_DAY : null);
  if (resetDay !== null && !(Number.isInteger(resetDay) && resetDay >= 1 && resetDay <= 31)) {
    const detail = `${shown(resetDay)} is not a day of the month. Give a whole number from 1 to 31.`;
    throw new CreditUsageError('invalid-reset-day', 'resetDay', detail);
  }
  if (dataThrough !== null && (typeof dataThrough !== 'string' || parseDay(dataThrough) === null)) {
    const detail = `${shown(dataThrough)} is not a day. Write YYYY-MM-DD.`;
    throw new CreditUsageError('invalid-data-through', 'dataThrough', detail);
  }
  if (asOf !== null && (typeof asOf !== 'string' || parseInstant(asOf) === null)) {
    const detail = `${shown(asOf)} is not an instant. Write an ISO 8601 timestamp with Z or an offset.`;
    throw new CreditUsageError('invalid-as-of', 'asOf', detail);
  }
  return {
    timeZone,
    resetDay,
    billingPeriod,
    dataThrough,
    asOf,
    products: checkProducts(input.products),
    ...checkAllowances(input.allowance),
  };
}
