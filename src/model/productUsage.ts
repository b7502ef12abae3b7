/** One product's usage in the range to date. */
export interface ProductUsage {
  /** Id of the product. */
  readonly productId: string;
  /** Name of the product; its id where the host gave none. */
  readonly name: string;
  /** CSS colour given by the host. */
  readonly color?: string | undefined;
  /** Address given by the host, unchecked. */
  readonly href?: string | undefined;
  /** Place of the product in `CreditUsage.products`, from 0. It decides the series colour. */
  readonly seriesIndex: number;
  /** Net credits, not below 0. */
  readonly credits: number;
  /** Credits a day over the elapsed days of the range. `null`: no day has elapsed. */
  readonly averagePerDay: number | null;
  /** Credits consumed after the allocation was exhausted; between 0 and `credits`. */
  readonly excessCredits: number;
  /** Ratio of all products' credits. `null`: the total is 0. */
  readonly share: number | null;
  /** Share in percent, rounded so that the column adds to exactly 100. `null`: the total is 0. */
  readonly percent: number | null;
  /** Net credits of the compared earlier days; below 0 where refunds exceed use. */
  readonly previousCredits: number;
}
