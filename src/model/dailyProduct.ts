import type { Product } from './product';

/** A product as the daily series knows it. */
export interface DailyProduct extends Product {
  /** Place of the product in `CreditUsage.products`, from 0. It decides the series colour. */
  readonly seriesIndex: number;
}
