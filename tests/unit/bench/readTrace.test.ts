// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { readTrace } from '../../bench/stats/readTrace.mjs';

const MAIN = { pid: 7, tid: 1 };
const VIZ = { pid: 9, tid: 4 };
const mark = (name: string, ts: number) => ({ name, cat: 'blink.user_timing', ts, ...MAIN });
const frame = (ts: number, dur: number) => ({ name: 'Display::DrawAndSwap', cat: 'viz', ts, dur, ...VIZ });
const task = (ts: number, dur: number, thread = MAIN) => ({ name: 'RunTask', cat: 'timeline', ts, dur, ...thread });

describe('a trace', () => {
  it('tells when the last frame between the two marks was on the screen', () => {
    const trace = readTrace([
      frame(500, 400),
      mark('mount-0:begin', 1_000),
      frame(20_000, 1_000),
      frame(41_000, 2_000),
      mark('mount-0:end', 93_000),
      frame(94_000, 1_000),
    ]);
    // The last frame ends at 43,000 µs: 42 ms after the begin, 50 ms before the end.
    expect(trace.get('mount-0')).toEqual({ presented: 42, idle: 50, frames: 2, longestTask: 0 });
  });

  it("finds the longest task on the page's own main thread", () => {
    const trace = readTrace([
      mark('mount-0:begin', 1_000),
      task(2_000, 12_500),
      task(20_000, 3_000),
      task(3_000, 80_000, VIZ),
      mark('mount-0:end', 90_000),
      task(91_000, 70_000),
    ]);
    expect(trace.get('mount-0')?.longestTask).toBe(12.5);
  });

  it('says so where nothing came on the screen', () => {
    const trace = readTrace([mark('update-0:begin', 1_000), mark('update-0:end', 9_000)]);
    expect(trace.get('update-0')).toEqual({ presented: null, idle: null, frames: 0, longestTask: 0 });
  });

  it('keeps actions apart, and leaves out one that did not end', () => {
    const trace = readTrace([
      mark('mount-0:begin', 1_000),
      frame(5_000, 1_000),
      mark('mount-0:end', 10_000),
      mark('mount-1:begin', 20_000),
      frame(22_000, 1_000),
      mark('mount-1:end', 30_000),
      mark('mount-2:begin', 40_000),
    ]);
    expect([...trace].map(([name, { presented }]) => [name, presented])).toEqual([
      ['mount-0', 5],
      ['mount-1', 3],
    ]);
  });
});
