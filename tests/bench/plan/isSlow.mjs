/** The largest size, where most libraries take many seconds for one mount. */
const SLOW_SIZE = 'XXL';
const FAST_THERE = new Set(['ours', 'ours-default', 'uplot']);

/** Whether a library is measured at a size in one block only, and only its mount. */
export function isSlow(peer, size) {
  return size === SLOW_SIZE && !FAST_THERE.has(peer);
}
