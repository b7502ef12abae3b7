/** How messages ask for a day. */
export const dayWanted = 'a day as YYYY-MM-DD';
