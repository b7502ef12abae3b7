import { isTimeZone, parseDay, parseInstant } from './calendar';
import { check } from './check';
import { checkAllowances } from './checkAllowances';
import { checkRange } from './checkRange';
import { checkWhole } from './checkWhole';
import { dayWanted } from './dayWanted';
import { instantWanted } from './instantWanted';
import { maxDays } from './maxDays';

import type { CreditUsageInput } from './creditUsageInput';
import type { Product } from './product';
import type { ReportIssue } from './reportIssue';
import type { UsageSettings } from './usageSettings';

const DEFAULT_TIME_ZONE = 'UTC';
const DEFAULT_RESET_DAY = 1;

/** What an API sent as null, or as no text at all, counts as left out. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Plain copies of the listed products; a repeated id keeps its first entry. */
function checkProducts(products: readonly Product[]): Product[] {
  check(Array.isArray(products), 'invalid-products', 'products', products, 'an array');
  const byId = new Map<string, Product>();
  for (const [index, product] of products.entries()) {
    const { id, name, color, href } = product ?? {};
    check(typeof id === 'string', 'invalid-products', `products[${index}].id`, id, 'a string');
    if (!byId.has(id)) byId.set(id, { id, name: textOf(name) ?? id, color: textOf(color), href: textOf(href) });
  }
  return [...byId.values()];
}

/**
 * Checks everything of the input but its rows.
 *
 * @param report told of each allowance that a later one of the same day replaces
 * @throws CreditUsageError for a structural fault: no records array, unknown time zone, resetDay outside 1 to 31, an
 * allowance that is negative or NaN, an impossible billing period or date.
 */
export function checkSettings(input: CreditUsageInput, report: ReportIssue): UsageSettings {
  // Plain JavaScript may leave it out.
  check(Array.isArray(input?.records), 'invalid-records', 'records', input?.records, 'an array');
  const { timeZone = DEFAULT_TIME_ZONE, billingPeriod = null, dataThrough = null, asOf = null } = input;
  const { resetDay = billingPeriod === null ? DEFAULT_RESET_DAY : null } = input;
  check(isTimeZone(timeZone), 'invalid-time-zone', 'timeZone', timeZone, 'an IANA name such as UTC');
  if (resetDay !== null) checkWhole(resetDay, 1, 31, 'invalid-reset-day', 'resetDay');
  if (billingPeriod !== null) {
    const { start, end } = checkRange(billingPeriod, 'invalid-billing-period', 'billingPeriod');
    check(
      end - start <= maxDays,
      'invalid-billing-period',
      'billingPeriod',
      `${end - start} days`,
      `at most ${maxDays}`,
    );
  }
  check(
    dataThrough === null || parseDay(dataThrough) !== null,
    'invalid-data-through',
    'dataThrough',
    dataThrough,
    dayWanted,
  );
  check(asOf === null || parseInstant(asOf) !== null, 'invalid-as-of', 'asOf', asOf, instantWanted);
  return {
    timeZone,
    resetDay,
    billingPeriod,
    dataThrough,
    asOf,
    products: checkProducts(input.products ?? []),
    allowances: checkAllowances(input.allowance, report),
  };
}
