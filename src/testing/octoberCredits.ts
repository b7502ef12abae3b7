/**
 * Credits of October 2025: per product what October 1 to 22 add up to (366,886 in all, so that November 1 to 22 is 12.4 %
 * more) and what each of October 23 to 31 has: 489,511 in the whole month.
 */
export const octoberCredits: readonly {
  readonly productId: string;
  readonly firstDays: number;
  readonly laterDays: readonly number[];
}[] = [
  { productId: 'agent-os', firstDays: 129_640, laterDays: [5229, 5391, 2808, 2682, 5616, 5774, 5508, 5427, 5213] },
  {
    productId: 'writing-assistant',
    firstDays: 83_105,
    laterDays: [3321, 3434, 1584, 1526, 3582, 3708, 3640, 3483, 3244],
  },
  { productId: 'search', firstDays: 65_880, laterDays: [2619, 2714, 1701, 1634, 2826, 2884, 2772, 2709, 2583] },
  { productId: 'translate', firstDays: 41_770, laterDays: [1683, 1728, 814, 792, 1786, 1836, 1791, 1724, 1642] },
  { productId: 'brand-kit', firstDays: 27_215, laterDays: [1084, 1134, 459, 436, 1179, 1210, 1161, 1116, 1062] },
  { productId: 'image-studio', firstDays: 19_276, laterDays: [756, 788, 446, 423, 814, 837, 796, 774, 742] },
];
