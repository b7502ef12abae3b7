/** The brand of a partner, as it would come from a database. */
export const theme = {
  '--aic-color-accent': 'light-dark(#0f766e, #2dd4bf)',
  '--aic-radius-card': '4px',
};
