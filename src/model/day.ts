/**
 * A calendar day in the billing time zone, written 'YYYY-MM-DD'. Never an instant: it has no hour and no offset.
 *
 * @example '2025-11-22'
 */
export type Day = string;
