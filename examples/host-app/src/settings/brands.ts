/** The three partners whose brand the app can wear; each is a class in styles/brands.css. */
export const brands = ['meridian', 'fernway', 'halden'] as const;

export type Brand = (typeof brands)[number];

/** Names of the partners, the same in every language. */
export const brandNames: Readonly<Record<Brand, string>> = {
  meridian: 'Meridian',
  fernway: 'Fernway',
  halden: 'Halden',
};
