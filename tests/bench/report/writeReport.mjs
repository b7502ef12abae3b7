import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format } from 'prettier';

import { FOLDERS } from '../build/folders.mjs';
import { reportText } from './reportText.mjs';

/** Writes RESULTS.md, with the notes written by hand in it. @returns its path within the project */
export async function writeReport(parts) {
  const notes = readFileSync(join(FOLDERS.bench, 'NOTES.md'), 'utf8');
  const text = await format(reportText({ ...parts, notes }), { parser: 'markdown', printWidth: 120 });
  writeFileSync(join(FOLDERS.bench, 'RESULTS.md'), text);
  return 'tests/bench/RESULTS.md';
}
