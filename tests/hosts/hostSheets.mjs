import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Our own, each in a file of its name under sheets/. */
const OWN = [
  'all-unset',
  'all-initial',
  'all-revert',
  'star-reset',
  'star-type',
  'inherited',
  'svg',
  'table',
  'controls',
  'text',
  'decoration',
];

/** What is once more put on a page in a layer, together. */
const LAYERED = ['star-type', 'controls', 'table', 'text'];

/** `@tailwind base` as version 3 builds it: not in a layer. */
async function tailwind3() {
  const postcss = require('postcss');
  const tailwind = require('tailwindcss3');
  const { css } = await postcss([tailwind({ content: [{ raw: '' }] })]).process('@tailwind base;', { from: undefined });
  return css;
}

/** `@import 'tailwindcss'` as version 4 builds it: in layers. */
async function tailwind4() {
  const { compile } = await import('tailwindcss4');
  const compiled = await compile("@import 'tailwindcss';", {
    loadStylesheet: async () => {
      const path = require.resolve('tailwindcss4/index.css');
      return { path, base: path, content: await readFile(path, 'utf8') };
    },
  });
  return compiled.build([]);
}

/** Every sheet, those of other projects as they build them. */
export async function hostSheets() {
  const own = OWN.map(async (name) => ({
    name,
    css: await readFile(new URL(`sheets/${name}.css`, import.meta.url), 'utf8'),
  }));
  const all = await Promise.all(own);
  return [
    { name: 'Tailwind 3', css: await tailwind3() },
    { name: 'Tailwind 4', css: await tailwind4() },
    { name: 'Bootstrap 5', css: await readFile(require.resolve('bootstrap/dist/css/bootstrap.min.css'), 'utf8') },
    ...all,
    {
      name: 'layered',
      css: `@layer host {${LAYERED.map((name) => all.find((sheet) => sheet.name === name)?.css).join('')}}`,
    },
  ];
}
