// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findChromium, NO_BROWSER } from '../findChromium.mjs';
import { isOutdated } from '../install.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fresh-machine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, packages: Record<string, object>): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify({ packages }));
}

describe('the browser of the tests', () => {
  it('is the one CHROMIUM_PATH names, before any other', async () => {
    const own = join(folder, 'my-chromium');
    writeFileSync(own, '');
    expect(await findChromium({ CHROMIUM_PATH: own, PATH: '/usr/bin' })).toBe(own);
  });

  it('is one found on the PATH', async () => {
    const own = join(folder, 'chromium-browser');
    writeFileSync(own, '');
    expect(await findChromium({ PATH: folder })).toBe(own);
  });

  it('is not silently another where CHROMIUM_PATH leads nowhere', async () => {
    await expect(findChromium({ CHROMIUM_PATH: '/no/such/browser' })).rejects.toThrow('/no/such/browser');
  });

  it('is asked for in words a person can act on', () => {
    expect(NO_BROWSER).toMatch(/apt-get install chromium/);
    expect(NO_BROWSER).toMatch(/npx playwright install chromium/);
  });
});

describe('what is installed', () => {
  const lock = { '': {}, 'node_modules/a': { version: '1.0.0' } };

  it('is missing where there is no node_modules', () => {
    write('package-lock.json', lock);
    expect(isOutdated(folder)).toBe(true);
  });

  it('is outdated where the lockfile has another version', () => {
    write('package-lock.json', lock);
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
    expect(isOutdated(folder)).toBe(true);
  });

  it('is left as it is where every version agrees, whatever lacks for another platform', () => {
    write('package-lock.json', { ...lock, 'node_modules/b-darwin': { version: '2.0.0', optional: true } });
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(isOutdated(folder)).toBe(false);
  });
});
