import { cdp } from 'vitest/browser';

/** What a reader asks of the system, by the name of its media feature. */
export type MediaFeatures = Record<string, string>;

/**
 * Sets what the reader has asked of the system, and nothing that was set before: `emulateMedia()` sets it back. The files
 * of this folder share a page, so what is not set back is found by the next. Motion is reduced unless it is asked for: what
 * moves would be measured halfway.
 */
export async function emulateMedia(features: MediaFeatures = {}, media: 'print' | '' = ''): Promise<void> {
  const all = Object.entries({ 'prefers-reduced-motion': 'reduce', ...features });
  await cdp().send('Emulation.setEmulatedMedia', { media, features: all.map(([name, value]) => ({ name, value })) });
}
