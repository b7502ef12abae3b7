import type { MeasureRecord } from '../types.js';

export function blockValues(
  records: readonly MeasureRecord[],
  wanted: { measure: string; size: string | null; peer: string },
): Map<number, number>;
