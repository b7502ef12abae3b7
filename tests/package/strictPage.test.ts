import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { build } from 'esbuild';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { launchOptions } from '../chromium';

import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright';

/** The policy that SECURITY.md promises, word for word. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'none'; connect-src 'none'; font-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** Notes what the policy blocks, before anything else runs. */
const WATCH = `globalThis.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));`;

async function filesOf(folder: string): Promise<Map<string, readonly [type: string, text: string]>> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'strictClient.mjs')],
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  const html = execFileSync('node', ['strictPage.mjs'], { cwd: folder, encoding: 'utf8' });
  const css = readFileSync(join(folder, 'node_modules/ai-credits-analytics/dist/styles.css'), 'utf8');
  const head = '<link rel="stylesheet" href="/styles.css"><script src="/watch.js"></script>';
  const body = `<div id="root">${html.trim()}</div><script type="module" src="/client.js"></script>`;
  return new Map([
    [
      '/',
      [
        'text/html',
        `<!doctype html><html lang="en"><head><title>Usage</title>${head}</head><body>${body}</body></html>`,
      ],
    ],
    ['/styles.css', ['text/css', css]],
    ['/watch.js', ['text/javascript', WATCH]],
    ['/client.js', ['text/javascript', outputFiles[0]?.text ?? '']],
  ]);
}

describe('a page with a strict content security policy', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    const files = await filesOf(inject('consumers').react19);
    server = createServer((request, response) => {
      const [type, text] = files.get(request.url ?? '') ?? ['text/plain', ''];
      response.writeHead(text === '' ? 404 : 200, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': POLICY,
      });
      response.end(text);
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    browser = await chromium.launch(launchOptions);
    page = await browser.newPage();
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction('globalThis.isHydrated === true');
  });

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it('is blocked in nothing while the dashboard is hydrated and used', async () => {
    await page.getByRole('listbox').first().hover();
    expect(await page.locator('[data-aic-part="tooltip"]').isVisible()).toBe(true);
    await page.getByRole('button', { name: /view as table/i }).click();
    expect(await page.evaluate('globalThis.violations')).toEqual([]);
  });

  it('hydrates what the server wrote without a difference, and says nothing', async () => {
    expect(await page.evaluate('globalThis.recoverableErrors')).toEqual([]);
    expect(said.filter((text) => !text.includes('favicon'))).toEqual([]);
  });

  it('asks for nothing but its own files, and stores nothing', async () => {
    expect([...new Set(asked)].filter((path) => path !== '/favicon.ico').toSorted()).toEqual([
      '/',
      '/client.js',
      '/styles.css',
      '/watch.js',
    ]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length')).toBe(0);
  });

  it('leaves nothing in the page outside the root it was given', async () => {
    expect(await page.evaluate('[...document.body.children].map((child) => child.id || child.tagName)')).toEqual([
      'root',
      'SCRIPT',
    ]);
  });
});
