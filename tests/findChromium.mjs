import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where browsers live that put no command on the PATH. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export const NO_BROWSER =
  'No browser was found for the tests that need one. Install Chrome or Chromium (Debian and Ubuntu: ' +
  '`apt-get install chromium`), or run `npx playwright install chromium`, or set CHROMIUM_PATH to an executable.';

/**
 * The browser the tests run in: CHROMIUM_PATH, else a Chrome or Chromium of this machine, else the one Playwright
 * downloaded, else null.
 */
export async function findChromium(env = process.env) {
  const asked = env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, and there is no such file. Correct it or unset it.`);
  }
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const system = [...onPath, ...USUAL_PLACES].find((path) => existsSync(path));
  if (system !== undefined) return system;
  try {
    const { chromium } = await import('playwright');
    const own = chromium.executablePath();
    return existsSync(own) ? own : null;
  } catch {
    return null;
  }
}
