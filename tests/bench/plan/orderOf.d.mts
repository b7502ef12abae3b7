import type { Cell } from '../types.js';

export function orderOf(cells: readonly Cell[], block: number): Cell[];
