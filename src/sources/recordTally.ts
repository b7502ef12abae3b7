import { byCredits } from '../model/byCredits';
import { parseDay, parseInstant } from '../model/calendar';
import { readDecimal } from '../model/decimal';
import { shown } from '../model/shown';
import { createCellSums } from './cellSums';
import { ownText } from './ownText';

import type { Decimal } from '../model/decimal';
import type { Product } from '../model/product';
import type { UsageRecord } from '../model/usageRecord';
import type { IssueLog } from './issueLog';
import type { RecordField } from './recordFields';

/** Name for the rows whose product is blank. */
const BLANK_PRODUCT_NAME = 'No product';

/** A field of a row: what it is called there, and what it holds. */
export type FieldReader = (field: RecordField) => { readonly name: string; readonly value: unknown };

/** Collects records and their products. */
export interface RecordTally {
  /** Takes a row, or lists why not. */
  readonly add: (fieldOf: FieldReader, line: number) => void;
  /** The records so far. */
  readonly records: readonly UsageRecord[];
  /** Their products, by credits descending, then id. */
  readonly products: () => Product[];
}

function isDay(text: string): boolean {
  return parseDay(text) !== null || parseInstant(text) !== null;
}

/** What the library sums later: the number, or the text where a number would not hold all of its digits. */
function creditsOf(read: Decimal, value: unknown): number | string {
  return read.isRounded && typeof value === 'string' ? ownText(value) : read.value;
}

/** The id of a row as text. `null`: it has none, or a number so large that JSON may have read another as the same. */
function idOf(value: unknown): string | null {
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value !== '' ? ownText(value) : null;
}

/** A product as it is met. */
interface SeenProduct {
  /** The one copy of its id that every record carries: the id in a row may lean on the whole chunk. */
  readonly id: string;
  /** Its cell among the sums. */
  readonly place: number;
  /** The first name found; '' until then. */
  name: string;
}

/** Starts to collect. */
export function createRecordTally(log: IssueLog): RecordTally {
  const records: UsageRecord[] = [];
  const seen = new Map<string, SeenProduct>();
  const sums = createCellSums();

  const productOf = (text: string): SeenProduct => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const added = { id: ownText(text), place: seen.size, name: '' };
    seen.set(added.id, added);
    return added;
  };

  return {
    records,
    add(fieldOf, line) {
      const day = fieldOf('day');
      const product = fieldOf('product');
      const credits = fieldOf('credits');
      const excess = fieldOf('excessCredits');
      const leaveOut = (
        code: 'invalid-day' | 'missing-product' | 'invalid-credits',
        { name, value }: typeof day,
      ): void => log.add(code, line, name, typeof value === 'string' ? value : shown(value));

      if (typeof day.value !== 'string' || !isDay(day.value)) return leaveOut('invalid-day', day);
      if (typeof product.value !== 'string') return leaveOut('missing-product', product);
      const read = readDecimal(credits.value);
      if (read === null) return leaveOut('invalid-credits', credits);
      const hasExcess = excess.value !== undefined && excess.value !== null && excess.value !== '';
      const readExcess = hasExcess ? readDecimal(excess.value) : null;
      if (hasExcess && readExcess === null) return leaveOut('invalid-credits', excess);

      const counted = productOf(product.value);
      const name = fieldOf('name').value;
      if (counted.name === '' && typeof name === 'string') counted.name = ownText(name);
      sums.add(counted.place, read.value);
      const id = idOf(fieldOf('id').value);
      records.push({
        day: ownText(day.value),
        productId: counted.id,
        credits: creditsOf(read, credits.value),
        ...(readExcess === null ? {} : { excessCredits: creditsOf(readExcess, excess.value) }),
        ...(id === null ? {} : { id }),
      });
    },
    products: () =>
      [...seen.values()]
        .map((product) => ({ ...product, credits: sums.total(product.place) }))
        .sort(byCredits)
        .map(({ id, name }) => ({ id, name: name || id || BLANK_PRODUCT_NAME })),
  };
}
