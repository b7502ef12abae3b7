import { isTimeZone, parseDay, parseInstant } from './calendar';
import { checkAllowances } from './checkAllowances';
import { checkRange } from './checkRange';
import { CreditUsageError } from './creditUsageError';
import { dayWanted } from './dayWanted';
import { instantWanted } from './instantWanted';

import type { CreditUsageErrorCode } from './creditUsageError';
import type { CreditUsageInput } from './creditUsageInput';
import type { Day } from './day';
import type { Product } from './product';
import type { UsageSettings } from './usageSettings';

const DEFAULT_TIME_ZONE = 'UTC';
const DEFAULT_RESET_DAY = 1;

function check(isValid: boolean, code: CreditUsageErrorCode, path: string, found: unknown, wanted: string): void {
  if (!isValid) throw new CreditUsageError(code, path, found, wanted);
}

/** Plain copies of the listed products; a repeated id keeps its first entry. */
function checkProducts(products: readonly Product[]): Product[] {
  check(Array.isArray(products), 'invalid-products', 'products', products, 'an array');
  const byId = new Map<string, Product>();
  for (const [index, product] of products.entries()) {
    const { id, name = id, color, href } = product ?? {};
    check(typeof id === 'string', 'invalid-products', `products[${index}].id`, id, 'a string');
    if (!byId.has(id)) byId.set(id, { id, name, color, href });
  }
  return [...byId.values()];
}

/**
 * Checks everything of the input but its rows.
 *
 * @param remark told of each allowance that a later one of the same day replaces
 * @throws CreditUsageError for a structural fault: no records array, unknown time zone, resetDay outside 1 to 31, an
 * allowance that is negative or NaN, an impossible billing period or date.
 */
export function checkSettings(input: CreditUsageInput, remark: (index: number, from: Day) => void): UsageSettings {
  const { records, timeZone = DEFAULT_TIME_ZONE, billingPeriod = null, dataThrough = null, asOf = null } = input;
  const { resetDay = billingPeriod === null ? DEFAULT_RESET_DAY : null } = input;
  check(Array.isArray(records), 'invalid-records', 'records', records, 'an array');
  check(isTimeZone(timeZone), 'invalid-time-zone', 'timeZone', timeZone, 'an IANA name such as Europe/Berlin');
  const isDate = resetDay === null || (Number.isInteger(resetDay) && resetDay > 0 && resetDay <= 31);
  check(isDate, 'invalid-reset-day', 'resetDay', resetDay, 'a whole number from 1 to 31');
  if (billingPeriod !== null) checkRange(billingPeriod, 'invalid-billing-period', 'billingPeriod');
  const isDay = dataThrough === null || parseDay(dataThrough) !== null;
  check(isDay, 'invalid-data-through', 'dataThrough', dataThrough, dayWanted);
  check(asOf === null || parseInstant(asOf) !== null, 'invalid-as-of', 'asOf', asOf, instantWanted);
  return {
    timeZone,
    resetDay,
    billingPeriod,
    dataThrough,
    asOf,
    products: checkProducts(input.products ?? []),
    allowances: checkAllowances(input.allowance, remark),
  };
}
