import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build reads. */
const READ = ['src', 'package.json', 'tsup.config.ts', 'tsconfig.json'];
/** Written last of what the pages need. */
const WRITTEN = 'dist/index.js';

function newestIn(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Whether the library was built after the last change of what it is built from. */
export function isBuilt(root) {
  const built = statSync(join(root, WRITTEN), { throwIfNoEntry: false });
  return built !== undefined && READ.every((path) => newestIn(join(root, path)) <= built.mtimeMs);
}
