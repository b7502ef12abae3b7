import type { TargetResult } from '../types.js';

export function targetTable(results: readonly TargetResult[]): string;
