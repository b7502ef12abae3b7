export { checkTheme } from './checkTheme';
export { createTheme } from './createTheme';
export { isThemeValue } from './isThemeValue';
export { themeToCss } from './themeToCss';
export { ThemeError } from './themeError';
export { validateTheme } from './validateTheme';

export type { CreateThemeOptions } from './createThemeOptions';
export type { Theme } from './theme';
export type { ThemeErrorCode } from './themeError';
export type { ThemeFinding } from './themeFinding';
export type { ThemeIssue, ThemeIssueCode } from './themeIssue';
export type { ThemeScheme } from './themeScheme';
