// @vitest-environment node
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { PUBLIC_NAMES } from './publicNames';
import { sources } from './sources';

/** Where an entry point begins, and the module a host gets by its name. */
const ENTRIES: Readonly<Record<keyof typeof PUBLIC_NAMES, readonly [file: string, load: () => Promise<object>]>> = {
  '.': ['index.ts', () => import('ai-credits-analytics')],
  './hooks': ['hooks/index.ts', () => import('ai-credits-analytics/hooks')],
  './cards': ['cards.ts', () => import('ai-credits-analytics/cards')],
  './chart': ['chart.ts', () => import('ai-credits-analytics/chart')],
  './table': ['table.ts', () => import('ai-credits-analytics/table')],
  './metrics': ['metrics/index.ts', () => import('ai-credits-analytics/metrics')],
  './sources': ['sources/index.ts', () => import('ai-credits-analytics/sources')],
  './locales/en': ['locales/en.ts', () => import('ai-credits-analytics/locales/en')],
  './locales/de': ['locales/de.ts', () => import('ai-credits-analytics/locales/de')],
  './locales/ar': ['locales/ar.ts', () => import('ai-credits-analytics/locales/ar')],
  './styles-text': ['styles-text.ts', () => import('ai-credits-analytics/styles-text')],
  './testing': ['testing/index.ts', () => import('ai-credits-analytics/testing')],
};

/** Types leave no trace at run time: their names are read from the entry's own export list. */
function typesOf(file: string): string[] {
  const tree = sources.find(({ path }) => path === file)?.tree;
  return (tree?.statements ?? [])
    .flatMap((node) =>
      ts.isExportDeclaration(node) && node.isTypeOnly && node.exportClause && ts.isNamedExports(node.exportClause)
        ? node.exportClause.elements.map(({ name }) => name.text)
        : [],
    )
    .toSorted();
}

describe('the public names', () => {
  it.each(Object.entries(ENTRIES))('of %s are these and no others', async (entry, [file, load]) => {
    const expected = Object.entries(PUBLIC_NAMES).find(([name]) => name === entry)?.[1];
    expect(Object.keys(await load()).toSorted()).toEqual(expected?.values);
    expect(typesOf(file)).toEqual(expected?.types);
  });

  it('of ./hooks, ./cards, ./chart and ./table are parts of those of the first entry', () => {
    const whole = new Set<string>([...PUBLIC_NAMES['.'].values, ...PUBLIC_NAMES['.'].types]);
    const parts = [PUBLIC_NAMES['./hooks'], PUBLIC_NAMES['./cards'], PUBLIC_NAMES['./chart'], PUBLIC_NAMES['./table']];
    const missing = parts.flatMap(({ values, types }) => [...values, ...types].filter((name) => !whole.has(name)));
    expect(missing).toEqual([]);
  });
});
