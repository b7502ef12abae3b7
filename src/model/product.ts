/** A product that burns credits. */
export interface Product {
  /** Exact, case-sensitive id. Any string works, '' and '__proto__' included. */
  readonly id: string;
  /** Name for people, shown as text. */
  readonly name: string;
  /** CSS colour of the product's area. Without it the product takes the series colour of its place in the list. */
  readonly color?: string | undefined;
  /** Address that the product's name links to: http, https, mailto or relative; others are shown without a link. */
  readonly href?: string | undefined;
}
