import { byCredits } from '../model/byCredits';
import { dayFromNumber } from '../model/calendar';
import { sumCredits } from '../number/sumCredits';
import { createCellSums } from './cellSums';
import { ownText } from './ownText';

import type { Day } from '../model/day';
import type { UsageRecord } from '../model/usageRecord';

/** What rows come to, a record for each day and key that has a row. */
export interface DayTotals {
  /** By day, then key. */
  readonly records: UsageRecord[];
  /** Keys by credits descending, then by themselves. */
  readonly keys: string[];
  /** The last day with a row. `null` when there is none. */
  readonly lastDay: Day | null;
}

/** Adds up rows by day and key; its size depends on the number of days and keys, not of rows. */
export interface DayTally {
  /** Adds a row. `excessCredits` is `null` where the row does not tell it. */
  readonly add: (day: number, key: string, credits: number, excessCredits: number | null) => void;
  /** Whether a row with this key was added. */
  readonly has: (key: string) => boolean;
  /** What it comes to. */
  readonly totals: () => DayTotals;
}

/**
 * Starts to add up. Sums are exact (0.1 + 0.2 is 0.3), so that the order of the rows never matters.
 *
 * @param hasExcess whether records carry excess credits; those do whose every row with credits told them
 * @example const tally = createDayTally(false); tally.add(20400, 'GPT-5', 9, null); tally.totals().records.length // 1
 */
export function createDayTally(hasExcess: boolean): DayTally {
  const keys = new Map<string, string>();
  const days = new Map<number, Map<string, number>>();
  const credits = createCellSums();
  const excess = createCellSums();
  const cellsWithoutExcess = new Set<number>();
  let cellCount = 0;

  const keyOf = (text: string): string => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = ownText(text);
    keys.set(key, key);
    return key;
  };
  const cellOf = (day: number, text: string): number => {
    let cells = days.get(day);
    if (cells === undefined) days.set(day, (cells = new Map()));
    let cell = cells.get(text);
    if (cell === undefined) cells.set(keyOf(text), (cell = cellCount++));
    return cell;
  };

  return {
    has: (key) => keys.has(key),
    add(day, key, rowCredits, rowExcess) {
      const cell = cellOf(day, key);
      credits.add(cell, rowCredits);
      if (!hasExcess) return;
      if (rowExcess !== null) excess.add(cell, rowExcess);
      else if (rowCredits !== 0) cellsWithoutExcess.add(cell);
    },
    totals() {
      const records: UsageRecord[] = [];
      const creditsByKey = new Map<string, number[]>();
      // By code unit, the same on every machine; no key is there twice.
      const byKey = ([a]: readonly [string, number], [b]: readonly [string, number]) => (a < b ? -1 : 1);
      const sortedDays = [...days].sort(([a], [b]) => a - b);
      for (const [dayNumber, cells] of sortedDays) {
        const day = dayFromNumber(dayNumber);
        for (const [productId, cell] of [...cells].sort(byKey)) {
          const total = credits.total(cell);
          const tells = hasExcess && !cellsWithoutExcess.has(cell);
          records.push({ day, productId, credits: total, ...(tells ? { excessCredits: excess.total(cell) } : {}) });
          const list = creditsByKey.get(productId) ?? [];
          list.push(total);
          creditsByKey.set(productId, list);
        }
      }
      const ranked = [...creditsByKey].map(([id, list]) => ({ id, credits: sumCredits(list) })).sort(byCredits);
      const lastDay = sortedDays.at(-1)?.[0];
      return {
        records,
        keys: ranked.map(({ id }) => id),
        lastDay: lastDay === undefined ? null : dayFromNumber(lastDay),
      };
    },
  };
}
