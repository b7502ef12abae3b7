import type { Template } from '../template';

/** Words of the product table. */
export interface TableMessages {
  /** Heading of the table. */
  readonly title: Template;
  /** Under the heading. Values: days, count. */
  readonly summary: Template;
  /** Head of the credits column. */
  readonly totalCredits: Template;
  /** Head of the average column. */
  readonly averagePerDay: Template;
  /** Head of the excess column. */
  readonly excessCredits: Template;
  /** What the excess column counts. Values: column. */
  readonly excessNote: Template;
  /** Head of the share column for the current period. */
  readonly 'share-this-period': Template;
  /** Head of the share column for the period before. */
  readonly 'share-last-period': Template;
  /** Head of the share column for 7 days. Values: days, here and in the next two. */
  readonly 'share-last-7-days': Template;
  /** Head of the share column for 30 days. */
  readonly 'share-last-30-days': Template;
  /** Head of the share column for 90 days. */
  readonly 'share-last-90-days': Template;
  /** Head of the share column for any other days. */
  readonly 'share-custom': Template;
  /** Row of refunds that exceed what their product used. */
  readonly refunds: Template;
  /** Name of the choice of an order, where there is no room for heads. */
  readonly sortBy: Template;
  /** Said after the order changed. Values: order. */
  readonly sortedBy: Template;
  /** Order by a column of words. Values: column. */
  readonly 'words-ascending': Template;
  /** Values: column. */
  readonly 'words-descending': Template;
  /** Order by a column of numbers. Values: column. */
  readonly 'numbers-ascending': Template;
  /** Values: column. */
  readonly 'numbers-descending': Template;
}

/** The English words. */
export const tableMessages: TableMessages = {
  title: 'Credits by Product',
  summary: '{days}, {count:products}',
  totalCredits: 'Total Credits',
  averagePerDay: 'Avg Per Day',
  excessCredits: 'Excess Credits Limit',
  excessNote: '{column}: credits consumed after the monthly allocation was exhausted',
  'share-this-period': '% Credits (this period)',
  'share-last-period': '% Credits (last period)',
  'share-last-7-days': '% Credits (last {days} days)',
  'share-last-30-days': '% Credits (last {days} days)',
  'share-last-90-days': '% Credits (last {days} days)',
  'share-custom': '% Credits (selected days)',
  refunds: 'Refunds beyond use',
  sortBy: 'Sort by',
  sortedBy: 'Sorted by {order}',
  'words-ascending': '{column}, A to Z',
  'words-descending': '{column}, Z to A',
  'numbers-ascending': '{column}, lowest first',
  'numbers-descending': '{column}, highest first',
};
