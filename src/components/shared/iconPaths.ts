// Paths for Icon, 16 by 16. Each is a constant of its own, not a map, so that a bundle holds only those it draws; one file,
// because a file for a line of numbers would say nothing more.

/** A triangle with an exclamation mark. */
export const WARNING_ICON = 'M8 2l6 12H2zM8 7v3M8 12v0';
/** Axes with a line. */
export const CHART_ICON = 'M2 2v12h12M5 10l2-3 2 2 4-5';
/** A plug. */
export const PLUG_ICON = 'M6 2v3M10 2v3M4 5h8v3a4 4 0 0 1-8 0zM8 12v2';
/** A closed padlock. */
export const LOCK_ICON = 'M3 7h10v7H3zM5 7V5a3 3 0 0 1 6 0v2';
/** A circular arrow. */
export const RETRY_ICON = 'M13 6a5.5 5.5 0 1 0 0 4M13 3v3h-3';
/** The sign for infinity. */
export const INFINITY_ICON =
  'M8 8C6.8 6.2 5.8 5.4 4.6 5.4a2.6 2.6 0 0 0 0 5.2C5.8 10.6 6.8 9.8 8 8s2.2-2.6 3.4-2.6a2.6 2.6 0 0 1 0 5.2C10.2 10.6 9.2 9.8 8 8z';
/** A clock. */
export const CLOCK_ICON = 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0zM8 4.6V8l2.3 1.5';
/** A rising line with an arrow head, towards the end of the text. */
export const TREND_UP_ICON = 'M3 11.5 6.5 8l2.3 2.3L13 5.5M9.6 5.2H13v3.4';
/** A falling line with an arrow head. */
export const TREND_DOWN_ICON = 'M3 4.5 6.5 8l2.3-2.3L13 10.5M9.6 10.8H13V7.4';
/** A level arrow. */
export const TREND_FLAT_ICON = 'M3 8h10M10.3 5.3 13 8l-2.7 2.7';
/** An arrow upwards. */
export const ARROW_UP_ICON = 'M8 13V3M4 7l4-4 4 4';
/** An arrow downwards. */
export const ARROW_DOWN_ICON = 'M8 3v10M4 9l4 4 4-4';
/** A chevron downwards. */
export const CHEVRON_DOWN_ICON = 'm4.5 6.5 3.5 3.5 3.5-3.5';
/** A chevron towards the end of the text. */
export const CHEVRON_END_ICON = 'm6.5 4.5 3.5 3.5-3.5 3.5';
/** A chevron towards the start of the text. */
export const CHEVRON_START_ICON = 'M9.5 4.5 6 8l3.5 3.5';
/** A tick. */
export const CHECK_ICON = 'm3.5 8.3 3 3 6-6.6';
/** A calendar leaf. */
export const CALENDAR_ICON =
  'M4 3h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM2 6.5h12M5.3 1.5v3M10.7 1.5v3';
/** A table. */
export const TABLE_ICON =
  'M4 2.8h8a2 2 0 0 1 2 2v6.4a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4.8a2 2 0 0 1 2-2zM2 6.4h12M2 9.8h12M6.3 6.4v6.8';
/** An arrow into a tray. */
export const DOWNLOAD_ICON = 'M8 2v8M4.8 6.9 8 10l3.2-3.1M2.5 11v1.5A1.5 1.5 0 0 0 4 14h8a1.5 1.5 0 0 0 1.5-1.5V11';
