/** How messages ask for an instant. */
export const instantWanted = 'an instant with Z or an offset';
