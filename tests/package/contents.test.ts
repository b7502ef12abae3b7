import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, inject, it } from 'vitest';

const folder = (): string => join(inject('consumers').react19, 'node_modules/ai-credits-analytics');

it('holds what is built and the papers beside it, nothing else', () => {
  expect(readdirSync(folder()).toSorted()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
});

it('has every file that package.json points to', () => {
  const { exports, main, module, types } = JSON.parse(readFileSync(join(folder(), 'package.json'), 'utf8'));
  const targets: string[] = [main, module, types];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') targets.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(exports);
  expect(targets.length).toBeGreaterThan(40);
  expect(targets.filter((path) => !existsSync(join(folder(), path)))).toEqual([]);
});

it('runs no script when it is installed', () => {
  const { scripts } = JSON.parse(readFileSync(join(folder(), 'package.json'), 'utf8'));
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});

it('says in no file where it was built', () => {
  const files = readdirSync(join(folder(), 'dist'), { recursive: true, withFileTypes: true });
  const naming = files
    .filter((file) => file.isFile())
    .filter((file) => readFileSync(join(file.parentPath, file.name), 'utf8').includes(process.cwd()));
  expect(naming.map(({ name }) => name)).toEqual([]);
});
