import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { expect, inject, it } from 'vitest';

const CLIENT = ['cards', 'chart', 'context', 'hooks', 'index', 'table'];
const LOCALES = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'sv',
  'pl',
  'tr',
  'ja',
  'ko',
  'zh-CN',
  'hi',
  'ar',
  'he',
  'pseudo',
];
const ANYWHERE = ['metrics', 'sources', 'styles-text', 'testing', 'theme', ...LOCALES.map((tag) => `locales/${tag}`)];

/** The directives before the first statement that does something: only those count. */
function prologue(file: string): string[] {
  const path = join(inject('consumers').react19, 'node_modules/ai-credits-analytics/dist', file);
  const { statements } = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const first = statements.findIndex((node) => !ts.isExpressionStatement(node) || !ts.isStringLiteral(node.expression));
  return statements
    .slice(0, first)
    .flatMap((node) =>
      ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression) ? [node.expression.text] : [],
    );
}

it.each(CLIENT)("%s is marked 'use client' in both formats", (entry) => {
  expect(prologue(`${entry}.js`)).toContain('use client');
  expect(prologue(`${entry}.cjs`)).toContain('use client');
});

it.each(ANYWHERE)('%s may be called by a server component', (entry) => {
  expect(prologue(`${entry}.js`)).not.toContain('use client');
  expect(prologue(`${entry}.cjs`)).not.toContain('use client');
});

it.each(ANYWHERE)('%s brings no React along', (entry) => {
  const folder = join(inject('consumers').react19, 'node_modules/ai-credits-analytics/dist');
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/(from|require\()\s*["']react/);
    for (const [, chunk] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      visit(join(file, '..', chunk ?? ''));
  };
  visit(join(folder, `${entry}.js`));
  visit(join(folder, `${entry}.cjs`));
});
