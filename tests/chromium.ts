import { findChromium } from './findChromium.mjs';

const executablePath = await findChromium();

/** How every test that needs a real browser starts it. Without a browser Playwright's own message says what to install. */
export const launchOptions = {
  ...(executablePath === null ? {} : { executablePath }),
  args: [
    // A container's root has no user namespace to put the sandbox in.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
  ],
};
