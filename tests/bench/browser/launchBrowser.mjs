import { chromium } from 'playwright';

import { findChromium, NO_BROWSER } from '../../findChromium.mjs';

/** No GPU: every machine has the same software raster, and a canvas no advantage that another machine lacks. */
const ARGS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=CalculateNativeWinOcclusion',
];

/** The browser that all is measured in. */
export async function launchBrowser() {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error(NO_BROWSER);
  // A container's root has no user namespace to put the sandbox in.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, handleSIGTERM: false, args: [...ARGS, ...sandbox] });
}
