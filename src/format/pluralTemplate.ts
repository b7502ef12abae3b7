/**
 * A text for each plural form of a language, chosen by the value `count`; `other` stands in for the rest.
 *
 * @example { one: '{count} product', other: '{count} products' }
 */
export interface PluralTemplate {
  /** For 0 where the language has a form for it, as Arabic and Welsh do. */
  readonly zero?: string | undefined;
  /** For 1, and for the numbers that a language treats like it. */
  readonly one?: string | undefined;
  /** For 2 where the language has a dual. */
  readonly two?: string | undefined;
  /** For few. */
  readonly few?: string | undefined;
  /** For many. */
  readonly many?: string | undefined;
  /** For every other number, fractions included, and where there is no count. */
  readonly other: string;
}
