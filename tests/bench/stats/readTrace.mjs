const isMark = ({ cat, name }) => cat.includes('blink.user_timing') && /:(begin|end)$/.test(name);

/**
 * What a trace says of the actions that the page marked with `<name>:begin` and `<name>:end`: for each of them when the
 * last frame it caused was on the screen, how many frames it caused, and the longest task of the page's main thread.
 * Between the two marks the page does nothing else, so every frame in between is caused by the action.
 *
 * @param events `traceEvents` of a Chromium trace; times in it are in microseconds
 * @returns by the name of the mark, in milliseconds; `presented` is null where nothing came on the screen, and `idle` is
 * how long the screen then stood still until the end mark: little of it means that the page was not watched to the end
 */
export function readTrace(events) {
  const marks = events.filter(isMark);
  const frames = events
    .filter(({ name }) => name === 'Display::DrawAndSwap')
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }));
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && dur > 0);
  const actions = new Map();
  for (const begin of marks.filter(({ name }) => name.endsWith(':begin'))) {
    const name = begin.name.slice(0, -':begin'.length);
    const end = marks.find((mark) => mark.name === `${name}:end` && mark.ts >= begin.ts);
    if (end === undefined) continue;
    const isWithin = (ts) => ts > begin.ts && ts < end.ts;
    const shown = frames.filter(({ start }) => isWithin(start));
    const last = Math.max(...shown.map((frame) => frame.end));
    const own = tasks.filter(({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && isWithin(ts));
    actions.set(name, {
      presented: shown.length === 0 ? null : (last - begin.ts) / 1000,
      idle: shown.length === 0 ? null : (end.ts - last) / 1000,
      frames: shown.length,
      longestTask: Math.max(0, ...own.map(({ dur }) => dur)) / 1000,
    });
  }
  return actions;
}
