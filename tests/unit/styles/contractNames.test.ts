// @vitest-environment node
import { readFileSync } from 'node:fs';

import parts from 'ai-credits-analytics/parts.json';
import tokens from 'ai-credits-analytics/tokens.json';
import { describe, expect, it } from 'vitest';

import lock from './contractNames.json';
import { cssNames } from './tokenValues';
import { version } from '../../../package.json';

/** The slots: the optional members of SlotComponents. */
const slots = [...readFileSync('src/context/slotComponents.ts', 'utf8').matchAll(/^ {2}readonly ([A-Z]\w*)\?:/gm)].map(
  ([, name = '']) => name,
);

const now = {
  tokens: cssNames(tokens),
  parts: Object.entries(parts).flatMap(([component, names]) =>
    // Beside the components stands what the file says of itself.
    typeof names === 'string' ? [] : names.map((name) => `${component} ${name}`),
  ),
  slots,
};

/** A name may go with a new major version only. */
const majorOf = (of: string): number => Number(of.split('.')[0]);

describe('names that hosts write in their own code', () => {
  it.each(['tokens', 'parts', 'slots'] as const)('%s stay until the next major version', (kind) => {
    const known = new Set(now[kind]);
    const gone = lock[kind].filter((name) => !known.has(name));
    expect(majorOf(version) > majorOf(lock.version) ? [] : gone).toEqual([]);
  });

  it.each(['tokens', 'parts', 'slots'] as const)('%s that are new are in contractNames.json as well', (kind) => {
    const locked = new Set(lock[kind]);
    expect(now[kind].filter((name) => !locked.has(name))).toEqual([]);
  });
});
