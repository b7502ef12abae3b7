import type { Plan, Target } from '../types.js';

export function targetsOf(plan: Plan, targets: readonly Target[]): Target[];
