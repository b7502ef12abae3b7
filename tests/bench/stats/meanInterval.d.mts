import type { Interval } from '../types.js';

export function meanInterval(values: readonly number[]): Interval;
