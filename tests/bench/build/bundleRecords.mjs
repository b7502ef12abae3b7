import { bundleSizes } from './bundleSizes.mjs';

const BYTES_PER_KB = 1000;

/** What each of the libraries weighs, as records like those of a measurement. */
export async function bundleRecords(peers) {
  const records = [];
  for (const peer of peers) {
    const { gzip, minified, brotli } = await bundleSizes(peer);
    const sizes = { bundle: gzip, bundleMinified: minified, bundleBrotli: brotli };
    for (const [measure, bytes] of Object.entries(sizes)) {
      records.push({ block: 0, measure, size: null, peer, values: [bytes / BYTES_PER_KB] });
    }
  }
  return records;
}
