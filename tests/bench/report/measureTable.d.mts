import type { MeasureRecord } from '../types.js';

export function measureTable(
  measure: { id: string; unit: string; isExact?: boolean; isAlone?: boolean },
  records: readonly MeasureRecord[],
): string | null;
