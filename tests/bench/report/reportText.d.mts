import type { MeasureRecord, TargetResult } from '../types.js';

export function reportText(parts: {
  facts: Record<'date' | 'minutes' | 'machine' | 'software' | 'versions' | 'load', string> & { blocks: number };
  results: readonly TargetResult[];
  records: readonly MeasureRecord[];
  failures: readonly string[];
  notes: string;
}): string;
