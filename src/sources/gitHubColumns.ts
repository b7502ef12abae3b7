import { columnPlace } from './columnPlace';
import { wrongHeader } from './wrongHeader';

import type { ReportKey } from './reportKey';

/** Names and places of the columns that are read. -1: the report has no such column. */
export interface GitHubColumns {
  /** Whether the report is of the generation that told requests and previewed credits (`exceeds_quota` is there). */
  readonly isPreview: boolean;
  readonly date: number;
  readonly key: number;
  readonly unitType: number;
  readonly quantity: number;
  readonly aicQuantity: number;
  readonly netAmount: number;
  readonly costPerQuantity: number;
  readonly quota: number;
  readonly username: number;
}

/**
 * Finds the columns of either generation of the report. Without them there is nothing to read: `date` and the key always;
 * `aic_quantity` where `exceeds_quota` is there; else `quantity` and `unit_type`.
 *
 * @throws SourceError 'wrong-header'.
 * @example gitHubColumns(['date', 'model', 'quantity', 'unit_type'], 1, 'model').isPreview // false
 */
export function gitHubColumns(header: readonly string[], line: number, by: ReportKey): GitHubColumns {
  const faulty: string[] = [];
  const find = (name: string, isNeeded: boolean): number => {
    const place = columnPlace(header, name) ?? -2;
    if (place === -2 || (place === -1 && isNeeded)) faulty.push(name);
    return place;
  };
  const isPreview = columnPlace(header, 'exceeds_quota') !== -1;
  const columns = {
    isPreview,
    date: find('date', true),
    key: find(by, true),
    quantity: find('quantity', !isPreview),
    unitType: find('unit_type', !isPreview),
    aicQuantity: find('aic_quantity', isPreview),
    netAmount: find('net_amount', false),
    costPerQuantity: find('applied_cost_per_quantity', false),
    quota: find('total_monthly_quota', false),
    username: find('username', false),
  };
  if (faulty.length === 0) return columns;
  throw wrongHeader(header, line, faulty, 'the AI usage report of GitHub, which tells AI credits');
}
