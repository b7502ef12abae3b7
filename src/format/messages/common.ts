import type { Template } from '../template';

/** Words that several folders use. */
export interface CommonMessages {
  /** Head of a column, row or list of products. */
  readonly product: Template;
  /** In place of the name of a product that has none. */
  readonly unnamed: Template;
  /** The sum of all rows. */
  readonly total: Template;
  /** In place of a figure that has no answer. */
  readonly noValue: Template;
  /** `noValue` as it is spoken. */
  readonly noData: Template;
  /** Which rows of a long table are shown. Values: first, last, count. */
  readonly pageRows: Template;
  /** Name of the button to the rows before. */
  readonly previousPage: Template;
  /** Name of the button to the rows after. */
  readonly nextPage: Template;
}

/** The English words. */
export const commonMessages: CommonMessages = {
  product: 'Product',
  unnamed: 'Unnamed product',
  total: 'Total',
  noValue: '–',
  noData: 'No data',
  pageRows: '{first}–{last} of {count}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
};
