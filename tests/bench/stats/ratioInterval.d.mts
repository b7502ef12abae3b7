import type { Interval } from '../types.js';

export function ratioInterval(pairs: readonly { ours: number; peer: number }[]): Interval;
