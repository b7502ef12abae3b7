/** Names of the columns of a CSV file, or of the fields of JSON records. A name given here must be there. */
export interface UsageRecordColumns {
  /**
   * The day: 'YYYY-MM-DD', or a timestamp with `Z` or an offset.
   * @default 'day', else 'date'
   */
  readonly day?: string | undefined;
  /**
   * The product's id.
   * @default 'product', else 'productId' in any spelling
   */
  readonly product?: string | undefined;
  /**
   * The product's name for people.
   * @default 'name', where there is one
   */
  readonly name?: string | undefined;
  /**
   * Credits used; below 0 is a refund.
   * @default 'credits'
   */
  readonly credits?: string | undefined;
  /**
   * Credits of the row that were charged beyond the allocation; blank where unknown.
   * @default 'excess_credits' in any spelling, where there is one
   */
  readonly excessCredits?: string | undefined;
  /**
   * Unique id of the row, a text or in JSON a whole number, by which duplicates are told; blank where it has none.
   * @default 'id', where there is one
   */
  readonly id?: string | undefined;
}
