import type { Options } from './types.js';

export const USAGE: string;
export function readOptions(args: readonly string[]): Options;
