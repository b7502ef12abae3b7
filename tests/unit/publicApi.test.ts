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
  './locales/fr': ['locales/fr.ts', () => import('ai-credits-analytics/locales/fr')],
  './locales/es': ['locales/es.ts', () => import('ai-credits-analytics/locales/es')],
  './locales/pt-BR': ['locales/pt-BR.ts', () => import('ai-credits-analytics/locales/pt-BR')],
  './locales/it': ['locales/it.ts', () => import('ai-credits-analytics/locales/it')],
  './locales/nl': ['locales/nl.ts', () => import('ai-credits-analytics/locales/nl')],
  './locales/sv': ['locales/sv.ts', () => import('ai-credits-analytics/locales/sv')],
  './locales/pl': ['locales/pl.ts', () => import('ai-credits-analytics/locales/pl')],
  './locales/tr': ['locales/tr.ts', () => import('ai-credits-analytics/locales/tr')],
  './locales/ja': ['locales/ja.ts', () => import('ai-credits-analytics/locales/ja')],
  './locales/ko': ['locales/ko.ts', () => import('ai-credits-analytics/locales/ko')],
  './locales/zh-CN': ['locales/zh-CN.ts', () => import('ai-credits-analytics/locales/zh-CN')],
  './locales/hi': ['locales/hi.ts', () => import('ai-credits-analytics/locales/hi')],
  './locales/ar': ['locales/ar.ts', () => import('ai-credits-analytics/locales/ar')],
  './locales/he': ['locales/he.ts', () => import('ai-credits-analytics/locales/he')],
  './locales/pseudo': ['locales/pseudo.ts', () => import('ai-credits-analytics/locales/pseudo')],
  './theme': ['theme/index.ts', () => import('ai-credits-analytics/theme')],
  './element': ['element/index.ts', () => import('ai-credits-analytics/element')],
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
