import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** The package under its own name, read from the sources: tests and stories import what a host application imports. */
export const aliases = [
  { find: /^ai-credits-analytics$/, replacement: `${src}index.ts` },
  { find: /^ai-credits-analytics\/(tokens|parts)\.json$/, replacement: `${src}theme/$1.json` },
  { find: /^ai-credits-analytics\/styles(\.layer)?\.css$/, replacement: `${src}styles/styles.css` },
  { find: /^ai-credits-analytics\/(locales\/[a-z-]+)$/i, replacement: `${src}$1.ts` },
  { find: /^ai-credits-analytics\/(cards|chart|table|styles-text)$/, replacement: `${src}$1.ts` },
  {
    find: /^ai-credits-analytics\/(context|element|hooks|metrics|sources|testing|theme)$/,
    replacement: `${src}$1/index.ts`,
  },
];
