/** Whether components are drawn light or dark; 'inherit' follows the `color-scheme` of the page around them. */
export type ColorScheme = 'light' | 'dark' | 'inherit';
