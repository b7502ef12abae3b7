import type { MeasureRecord, Target, TargetResult } from '../types.js';

export function evaluateTarget(target: Target, records: readonly MeasureRecord[]): TargetResult;
