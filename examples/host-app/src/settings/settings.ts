import type { Brand } from './brands';

/** Languages the app speaks. */
export type Language = 'en' | 'de' | 'ar';

/** What the panel at the top of the page decides. */
export interface Settings {
  readonly brand: Brand;
  readonly scheme: 'light' | 'dark';
  readonly language: Language;
}
