import type { Options, Plan, Target } from '../types.js';

export function planOf(options: Options, targets: readonly Target[]): Plan;
