const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** How often the main thread is asked whether it is free. */
const TICK_MS = 30;
/** An answer later than this means that it was not; one that is much later, that it was at work and may be again. */
const LATE_MS = 12;
const AT_WORK_MS = 100;

/** Waits until two frames have been made, so that what was changed before has been laid out and painted. */
export const twoFrames = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Waits for the task right behind a frame, as the one that handles a click is: the same point of a frame every time. */
export const taskAfterFrame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });

/** Waits for the begin of a frame, where scroll events come. */
export const frameStart = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });

/** Waits until the main thread has been free for `ms` in all since it was last at work. It draws nothing itself. */
export async function quiet(ms) {
  let free = 0;
  while (free < ms) {
    const asked = performance.now();
    await wait(TICK_MS);
    const late = performance.now() - asked - TICK_MS;
    if (late > AT_WORK_MS) free = 0;
    else if (late < LATE_MS) free += TICK_MS;
  }
}

const FRAME_MS = 1000 / 60;

/** Begins to watch the frames. What it returns ends that and says how many frames of 60 a second were left out. */
export function watchFrames() {
  const starts = [];
  let isWatching = true;
  const note = () => {
    starts.push(performance.now());
    if (isWatching) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  return () => {
    isWatching = false;
    return starts.slice(1).reduce((dropped, start, index) => {
      const frames = Math.round((start - starts[index]) / FRAME_MS);
      return dropped + Math.max(0, frames - 1);
    }, 0);
  };
}
