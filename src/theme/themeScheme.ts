/** One of the two schemes that every theme has. */
export type ThemeScheme = 'light' | 'dark';
