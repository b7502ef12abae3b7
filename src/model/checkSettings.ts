import { isTimeZone, parseDay, parseInstant } from './calendar';
import { checkAllowances } from './checkAllowances';
import { checkRange } from './checkRange';
import { CreditUsageError } from './creditUsageError';

import type { CreditUsageErrorCode } from './creditUsageError';
import type { CreditUsageInput } from './creditUsageInput';
import type { Product } from './product';
import type { UsageSettings } from './usageSettings';

const DEFAULT_TIME_ZONE = 'UTC';
const DEFAULT_RESET_DAY = 1;

function check(isValid: boolean, code: CreditUsageErrorCode, path: string, found: unknown): void {
  if (!isValid) throw new CreditUsageError(code, path, found);
}

/** Plain copies of the listed products; a repeated id keeps its first entry. */
function checkProducts(products: readonly Product[]): Product[] {
  check(Array.isArray(products), 'invalid-products', 'products', products);
  const byId = new Map<string, Product>();
  for (const [index, product] of products.entries()) {
    const { id, name = id, color, href } = product ?? {};
    check(typeof id === 'string', 'invalid-products', `products[${index}].id`, id);
    if (!byId.has(id)) byId.set(id, { id, name, ...(color && { color }), ...(href && { href }) });
  }
  return [...byId.values()];
}

/**
 * Checks everything of the input but its rows.
 *
 * @throws CreditUsageError for a structural fault: no records array, unknown time zone, resetDay outside 1 to 31, an
 * allowance that is negative or NaN, an impossible billing period or date.
 */
export function checkSettings(input: CreditUsageInput): UsageSettings {
  const { records, timeZone = DEFAULT_TIME_ZONE, dataThrough = null, asOf = null } = input;
  const billingPeriod = input.billingPeriod ? { start: input.billingPeriod.start, end: input.billingPeriod.end } : null;
  const resetDay = input.resetDay ?? (billingPeriod === null ? DEFAULT_RESET_DAY : null);
  check(Array.isArray(records), 'invalid-records', 'records', records);
  check(isTimeZone(timeZone), 'invalid-time-zone', 'timeZone', timeZone);
  const isDate = resetDay === null || (Number.isInteger(resetDay) && resetDay >= 1 && resetDay <= 31);
  check(isDate, 'invalid-reset-day', 'resetDay', resetDay);
  if (billingPeriod !== null) checkRange(billingPeriod, 'invalid-billing-period', 'billingPeriod');
  check(dataThrough === null || parseDay(dataThrough) !== null, 'invalid-data-through', 'dataThrough', dataThrough);
  check(asOf === null || parseInstant(asOf) !== null, 'invalid-as-of', 'asOf', asOf);
  return {
    timeZone,
    resetDay,
    billingPeriod,
    dataThrough,
    asOf,
    products: checkProducts(input.products ?? []),
    ...checkAllowances(input.allowance),
  };
}
