import { basename } from 'node:path';

import { build as bundle, type Plugin } from 'esbuild';

/** Between the words of a section; no word has it. */
const SEPARATOR = '|';

/** A list as the shortest expression for it: plain words as one text, others as they are. */
function listCode(words: readonly unknown[]): string {
  const isPlain = words.every((word) => typeof word === 'string' && !word.includes(SEPARATOR));
  if (!isPlain) return JSON.stringify(words);
  return `${JSON.stringify(words.join(SEPARATOR))}.split(${JSON.stringify(SEPARATOR)})`;
}

/**
 * A word as it goes out: empty where it is the English one, which `useText` has at hand, else with the numbers of the
 * English places in place of their names.
 */
function packed(word: unknown, original: unknown): unknown {
  if (word === original) return '';
  if (typeof word !== 'string' || typeof original !== 'string') return word;
  const names = Array.from(original.matchAll(/\{(\w+)/g), ([, name]) => name);
  return word.replace(/\{(\w+)/g, (place, name: string) => (names.includes(name) ? `{${names.indexOf(name)}` : place));
}

/**
 * A catalogue as it goes out: each section a list in the order of its English keys, whose names are the third part of
 * what a reader would download. The English one keeps its words.
 */
function catalogueCode(name: string, words: object, english: object): string {
  const originals = new Map(Object.entries<object>({ ...english }));
  const sections = Object.entries<object>({ ...words }).map(([section, texts]) => {
    if (section === 'forms') return `${section}:${JSON.stringify(texts)}`;
    const byKey = new Map(Object.entries<unknown>({ ...texts }));
    const list = Object.entries<unknown>({ ...originals.get(section) }).map(([key, original], place) => {
      // The pseudo words are a list already.
      const word = byKey.get(key) ?? byKey.get(String(place));
      return name === 'en' ? word : packed(word, original);
    });
    return `${section}:${listCode(list)}`;
  });
  return `export const ${name} = {${sections.join(',')}};`;
}

/** What a module exports, run from its sources. */
async function exportsOf(file: string): Promise<Map<string, object>> {
  const { outputFiles } = await bundle({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return new Map(Object.entries<object>({ ...(await import(`data:text/javascript;base64,${code}`)) }));
}

/** Packs the catalogues of src/locales: the sources are keyed and typed, the built files are short. */
export const packCatalogue: Plugin = {
  name: 'pack-catalogue',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]locales[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const english = (await exportsOf(path.replace(basename(path), 'en.ts'))).get('en') ?? {};
      const catalogues = [...(await exportsOf(path))];
      return { contents: catalogues.map(([name, words]) => catalogueCode(name, words, english)).join('\n') };
    });
  },
};
