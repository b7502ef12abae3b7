import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

import { installMissing } from '../install.mjs';
import { buildPages } from './build/buildPages.mjs';
import { FOLDERS } from './build/folders.mjs';
import { packLibrary } from './build/packLibrary.mjs';

/**
 * Installs the peers where they are missing, packs the library and builds the pages.
 *
 * @returns the folder of the pages, this run's own
 */
export async function prepareRun({ keepsPackage }, say) {
  if (!installMissing(FOLDERS.bench)) throw new Error('npm ci failed, so there is nothing to compare with');
  if (keepsPackage && existsSync(join(FOLDERS.modules, 'ai-credits-analytics'))) {
    say('The library as it was packed last');
  } else {
    say('Packing the library');
    packLibrary();
  }
  say('Building the pages');
  mkdirSync(FOLDERS.dist, { recursive: true });
  const folder = mkdtempSync(join(FOLDERS.dist, 'pages-'));
  await buildPages(folder);
  return folder;
}
