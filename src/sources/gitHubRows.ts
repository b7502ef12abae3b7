import { readDecimal } from '../model/decimal';
import { reportDay } from './reportDay';
import { reportUnit } from './reportUnit';
import { vendorExcessOf } from './vendorExcessOf';

import type { DayTally } from './dayTally';
import type { GitHubColumns } from './gitHubColumns';
import type { IssueLog } from './issueLog';
import type { QuotaTally } from './quotaTally';
import type { RowHandler } from './tableSink';

/** Where rows go. */
export interface GitHubRowsTarget {
  /** Sums of credits. */
  readonly tally: DayTally;
  /** Sum of quotas. */
  readonly quotas: QuotaTally;
  /** Rows left out, and remarks. */
  readonly log: IssueLog;
  /** Called for each row that is kept. */
  readonly onKept: () => void;
}

/** Remembers the last answer: neighbouring rows have the same date and the same unit. */
function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
}

/**
 * Reads the rows of a report: in the generation with `exceeds_quota` credits are `aic_quantity`, or on an ai-credits row
 * where that is blank `quantity`, and nothing tells the excess; in the other one credits are `quantity` of ai-credits rows,
 * and the excess is what was paid by the price of a credit.
 *
 * @param header names for the issues
 */
export function gitHubRows(
  header: readonly string[],
  columns: GitHubColumns,
  { tally, quotas, log, onKept }: GitHubRowsTarget,
): RowHandler {
  const { isPreview, date, key, unitType, quantity, aicQuantity, netAmount, costPerQuantity, quota, username } =
    columns;
  const readDay = rememberLast(reportDay);
  const readUnit = rememberLast(reportUnit);
  const nameOf = (place: number): string => header[place]?.trim() ?? '';
  const tellsExcess = !isPreview && netAmount !== -1 && costPerQuantity !== -1;

  return (cells, line) => {
    const cellOf = (place: number): string => cells[place]?.trim() ?? '';
    const dayText = cellOf(date);
    const day = readDay(dayText);
    if (day === null) return log.add('invalid-day', line, nameOf(date), dayText);
    const unitText = cellOf(unitType);
    const unit = readUnit(unitText);
    if (!isPreview && unit !== 'ai-credits') return log.add('other-unit', line, nameOf(unitType), unitText);
    const isAicBlank = isPreview && unit === 'ai-credits' && cellOf(aicQuantity) === '' && quantity !== -1;
    const creditsPlace = isPreview && !isAicBlank ? aicQuantity : quantity;
    const creditsText = cellOf(creditsPlace);
    const credits = readDecimal(creditsText);
    if (credits === null) return log.add('invalid-credits', line, nameOf(creditsPlace), creditsText);

    const keyText = cellOf(key);
    const excess = tellsExcess ? vendorExcessOf(cellOf(netAmount), cellOf(costPerQuantity)) : null;
    if (credits.isRounded) log.add('precision', line, nameOf(creditsPlace), creditsText);
    if (tellsExcess && excess === null) log.add('invalid-excess', line, nameOf(netAmount), cellOf(netAmount));
    if (keyText.includes('\uFFFD') && !tally.has(keyText)) log.add('replaced-characters', line, nameOf(key), keyText);
    if (unit !== null) quotas.add(cellOf(username), cellOf(quota), unit, line);
    tally.add(day, keyText, credits.value, excess);
    onKept();
  };
}
