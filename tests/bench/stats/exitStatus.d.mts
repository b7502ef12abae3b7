import type { TargetResult } from '../types.js';

export function exitStatus(results: readonly TargetResult[], options: { isGate: boolean }): number;
