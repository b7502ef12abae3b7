import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import type { Plugin } from 'esbuild';
import type { BrowserContext, Page } from 'playwright';

const here = fileURLToPath(new URL('page/', import.meta.url));
const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Nothing answers there: every request is answered by the test. */
export const ORIGIN = 'http://host.test';

/** What a page is made of. */
export interface PageParts {
  /** The host's sheet, after ours, where equal rules win. */
  readonly hostCss?: string;
  /** Whether `styles.css` is linked. @default true */
  readonly isStyled?: boolean;
  /** Further rules of the test's. */
  readonly css?: string;
  /** In place of the host's content and the element `widget`. */
  readonly body?: string;
  /** Whether sheets and script stand in the page itself, for a frame that may load nothing. @default false */
  readonly isInlined?: boolean;
  /** Attributes of `html`. */
  readonly attributes?: string;
}

/** Serves pages around the built package to browser contexts. */
export interface HostPages {
  /** Opens a page in a new tab; everything it says or asks for elsewhere is in `faults`. */
  readonly open: (context: BrowserContext, parts?: PageParts) => Promise<OpenedPage>;
  /** The markup of a page. */
  readonly html: (parts?: PageParts) => string;
}

/** A page and what must not have happened on it. */
export interface OpenedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** The package under its own name, read from what is built: these tests run what is published. */
const builtPackage: Plugin = {
  name: 'built-package',
  setup(bundle) {
    bundle.onResolve({ filter: /^ai-credits-analytics(\/|$)/ }, ({ path }) => ({
      path: `${repository}dist/${path.split('/').slice(1).join('/') || 'index'}.js`,
    }));
  },
};

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${here}page.tsx`],
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    plugins: [builtPackage],
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Bundles the script and reads the sheets once; a browser page then costs a few milliseconds. */
export async function hostPages(): Promise<HostPages> {
  const read = (path: string): Promise<string> => readFile(path, 'utf8');
  const [script, styles, hostCss, placeCss, content] = await Promise.all([
    bundlePage(),
    read(`${repository}dist/styles.css`),
    read(`${here}host.css`),
    read(`${here}place.css`),
    read(`${here}hostContent.html`),
  ]);
  const files: ReadonlyMap<string, readonly [type: string, text: string]> = new Map([
    ['/page.js', ['text/javascript', script]],
    ['/styles.css', ['text/css', styles]],
    ['/host.css', ['text/css', hostCss]],
    ['/place.css', ['text/css', placeCss]],
  ]);

  const html = (parts: PageParts = {}): string => {
    const { hostCss: hostile = '', isStyled = true, isInlined = false, css = '', attributes = '' } = parts;
    const body = parts.body ?? `<main id="host">${content}</main><div id="widget"></div>`;
    const text = (path: string): string => files.get(path)?.[1] ?? '';
    const link = (name: string): string =>
      isInlined ? `<style>${text(`/${name}.css`)}</style>` : `<link rel="stylesheet" href="${ORIGIN}/${name}.css">`;
    const code = isInlined
      ? `<script>${text('/page.js').replaceAll('</script', String.raw`<\/script`)}</script>`
      : `<script src="${ORIGIN}/page.js"></script>`;
    return `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>Host</title>
${link('host')}${isStyled ? link('styles') : ''}<style>${hostile}</style>${link('place')}<style>${css}</style></head>
<body>${body}${code}</body></html>`;
  };

  const open = async (context: BrowserContext, parts: PageParts = {}): Promise<OpenedPage> => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      // React's development build recommends its tools once.
      if (!message.text().includes('React DevTools')) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin === ORIGIN && pathname === '/') {
        await route.fulfill({ contentType: 'text/html', body: html(parts) });
        return;
      }
      const file = files.get(pathname);
      if (origin === ORIGIN && file !== undefined) await route.fulfill({ contentType: file[0], body: file[1] });
      else if (pathname === '/favicon.ico') await route.fulfill({ status: 204 });
      else {
        faults.push(`request to ${origin}${pathname}`);
        await route.abort();
      }
    });
    await page.goto(`${ORIGIN}/`);
    return { page, faults };
  };
  return { open, html };
}
