import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders in which the packed tarball is installed beside one version of React. */
    consumers: { readonly react18: string; readonly react19: string };
  }
}

/** Hard links where the disk allows them: date-fns alone is thousands of files. */
function link(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else {
      try {
        linkSync(source, target);
      } catch {
        cpSync(source, target);
      }
    }
  }
}

/** React comes from the host, in one version or the other, and not with us. */
const REACT = /(^|\/)(react|react-dom|scheduler|loose-envify|js-tokens)$/;

/** What `npm install ai-credits-analytics` would bring along: every entry of the lockfile that is not for development. */
function runtimePackages(): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries<{ dev?: boolean; peer?: boolean; devOptional?: boolean }>(packages)
    .filter(([path, { dev, peer, devOptional }]) => path !== '' && !(dev ?? peer ?? devOptional ?? false))
    .map(([path]) => path)
    .filter((path) => !REACT.test(path));
}

function install(tarball: string, folder: string, react: string): string {
  const modules = join(folder, 'node_modules');
  const own = join(modules, 'ai-credits-analytics');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components=1']);
  for (const path of runtimePackages()) link(path, join(folder, path));
  for (const name of readdirSync(react)) {
    if (REACT.test(name)) link(join(react, name), join(modules, name));
  }
  // What a host that writes TypeScript has besides.
  for (const name of ['@types/react', 'csstype']) link(join('node_modules', name), join(modules, name));
  cpSync('tests/package/fixtures', folder, { recursive: true });
  return folder;
}

/** Packs what was built and installs it into two projects of its own, without any registry. */
export default function setup(project: TestProject): () => void {
  if (!existsSync('dist/index.js')) throw new Error('Nothing is built yet: run `npm run build` before these tests.');
  const folder = mkdtempSync(join(tmpdir(), 'ai-credits-analytics-'));
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const packed = execFileSync('npm', pack, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  project.provide('consumers', {
    react18: install(tarball, join(folder, 'react18'), 'tests/react18/node_modules'),
    react19: install(tarball, join(folder, 'react19'), dirname('node_modules/react')),
  });
  return () => rmSync(folder, { recursive: true, force: true });
}
