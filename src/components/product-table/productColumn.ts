/** A column of the product table, named for the field it shows. */
export type ProductColumn = 'name' | 'credits' | 'averagePerDay' | 'excessCredits' | 'share';
