/**
 * An instant given from outside: a Date, milliseconds since 1970 UTC, or a string with `Z` or an offset.
 *
 * @example '2025-11-22T09:30:00Z'
 */
export type Now = Date | number | string;
