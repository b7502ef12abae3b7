/** How messages ask for a day. */
export const DAY_WANTED = 'a day as YYYY-MM-DD';

/** How messages ask for an instant. */
export const INSTANT_WANTED = 'an instant with Z or an offset';
