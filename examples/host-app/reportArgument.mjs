import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * The file named on the command line, as an absolute path; null where none was named. Rejects with a sentence where it is
 * not a file that can be read.
 */
export async function reportArgument([named]) {
  if (named === undefined) return null;
  // npm runs scripts in the package's folder and says where it was called.
  const places = [process.env['INIT_CWD'], process.cwd()].filter((place) => place !== undefined);
  for (const place of places) {
    const path = resolve(place, named);
    const found = await stat(path).catch(() => null);
    if (found === null) continue;
    if (!found.isFile()) throw new Error(`${named} is not a file. Name the CSV file of the report.`);
    await access(path, constants.R_OK).catch(() => {
      throw new Error(`${named} may not be read. Check its permissions.`);
    });
    return path;
  }
  throw new Error(`There is no file ${named}. Name the CSV file of the report: npm start -- path/to/report.csv`);
}
