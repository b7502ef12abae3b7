// @vitest-environment node
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { folderOf, sources } from './sources';

/** A folder and what of it may be imported: 'model' its values and types, 'model (types)' its types alone. */
type Allowed = readonly string[];

const DRAWING: Allowed = ['model (types)', 'format', 'context', 'react'];
const COMPONENT: Allowed = [...DRAWING, 'components/shared'];
const CALCULATING: Allowed = [...COMPONENT, 'model', 'metrics'];
const COMPONENT_FOLDERS = [
  'components/shared',
  'components/usage-card',
  'components/metric-card',
  'components/trend-chart',
  'components/product-table',
  'components/period-picker',
  'components/tabs',
];

/** The import table of the design, folder by folder. A folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, Allowed>> = {
  number: [],
  model: ['number'],
  metrics: ['number', 'model'],
  sources: ['number', 'model', 'papaparse'],
  format: ['model (types)'],
  locales: ['model (types)', 'format'],
  context: ['react', 'format', 'model (types)', 'theme (types)'],
  hooks: ['model', 'metrics', 'context', 'react'],
  'components/shared': DRAWING,
  'components/usage-card': COMPONENT,
  'components/metric-card': COMPONENT,
  'components/trend-chart': CALCULATING,
  'components/product-table': CALCULATING,
  'components/period-picker': CALCULATING,
  'components/tabs': COMPONENT,
  // The export button writes the rows with usageToCsv, so the dashboard reaches the metrics too.
  'components/dashboard': [...DRAWING, ...COMPONENT_FOLDERS, 'hooks', 'metrics', 'model'],
  testing: ['number', 'model'],
  theme: ['number', 'culori'],
  styles: [],
  // A whole page of its own: it reads the usage, mounts the components and brings React along.
  element: [
    'react',
    'react-dom',
    'context',
    'format',
    'hooks',
    'model',
    ...COMPONENT_FOLDERS,
    'components/dashboard',
    'theme (types)',
    'entry',
  ],
  entry: [
    'context',
    'hooks',
    ...COMPONENT_FOLDERS,
    'components/dashboard',
    'model (types)',
    'metrics (types)',
    'format (types)',
    'theme (types)',
    'styles',
  ],
};

/** One file of a folder that may import more than the rest of it. */
const ONE_FILE: Readonly<Record<string, Allowed>> = {
  'model/calendar.ts': ['@date-fns/tz'],
  // A page with a provider pays for the check of a theme's values, and for no more of ./theme.
  'context/CreditsProvider.tsx': ['theme'],
  // The subpath brings along the types of the words that a provider takes.
  'hooks/index.ts': ['format (types)', 'theme (types)'],
};

/** '@date-fns/tz' of '@date-fns/tz/tzOffset'. */
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

const isAllowed = (allowed: Allowed, folder: string, isType: boolean): boolean =>
  allowed.includes(folder) || (isType && allowed.includes(`${folder} (types)`));

describe('the import table of the design', () => {
  const folders = [...new Set(sources.map(({ path }) => folderOf(path)))];

  it('knows every folder below src', () => {
    expect(folders.filter((folder) => MAY_IMPORT[folder] === undefined)).toEqual([]);
  });

  it.each(folders)('holds in %s', (folder) => {
    const wrong = sources
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, imports }) => {
        const allowed = [...(MAY_IMPORT[folder] ?? []), ...(ONE_FILE[path] ?? [])];
        return imports
          .filter(({ target, isPackage, isType }) => {
            const from = isPackage ? packageOf(target) : folderOf(target);
            return from !== folder && !isAllowed(allowed, from, isType);
          })
          .map(({ target, isType }) => `${path} imports ${isType ? 'types of ' : ''}${target}`);
      });
    expect(wrong).toEqual([]);
  });

  it('lets no file import itself around a circle', () => {
    const values = new Map(
      sources.map(({ path, imports }) => [
        path.replace(/\.tsx?$/, ''),
        imports.filter(({ isPackage, isType }) => !isPackage && !isType).map(({ target }) => target),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
      if (way.includes(file) || done.has(file)) return;
      for (const next of values.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    };
    for (const file of values.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('imports no package that package.json does not bring along', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const brought = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const used = sources.flatMap(({ imports }) => imports.filter((i) => i.isPackage).map((i) => packageOf(i.target)));
    expect(used.filter((name) => !brought.includes(name))).toEqual([]);
  });

  it('names react-dom in the custom element alone: nothing is put outside the component it belongs to', () => {
    const users = sources.filter(({ imports }) => imports.some(({ target }) => target.startsWith('react-dom')));
    expect(users.map(({ path }) => folderOf(path)).filter((folder) => folder !== 'element')).toEqual([]);
  });
});
