import { readGitHubAiUsageReport, SourceError } from 'ai-credits-analytics/sources';
import { afterEach, describe, expect, it, vi } from 'vitest';

import creditsReport from '../../fixtures/ai-usage-report-credits.csv?raw';

import type { SourceProgress } from 'ai-credits-analytics/sources';

const HEADER = 'date,model,quantity,unit_type\n';
const ROW = '2026-06-01,A,0.1,ai-credits\n';
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A stream of a header and then one row a chunk, without end; it knows whether and why it was cancelled. */
const endless = (): { stream: ReadableStream<Uint8Array<ArrayBuffer>>; cancelledWith: () => unknown } => {
  let reason: unknown = 'not cancelled';
  let isFirst = true;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      controller.enqueue(bytesOf(isFirst ? HEADER : ROW.repeat(100)));
      isFirst = false;
    },
    cancel(given) {
      reason = given;
    },
  });
  return { stream, cancelledWith: () => reason };
};

/** A stream of one chunk of any kind: what plain JavaScript may hand over, whatever the types say. */
const streamOf = (chunk: unknown): ReadableStream =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(chunk);
      controller.close();
    },
  });

afterEach(() => vi.unstubAllGlobals());

describe('an input', () => {
  it.each([
    { kind: 'text', input: () => creditsReport },
    { kind: 'a Blob', input: () => new Blob([creditsReport]) },
    { kind: 'a File', input: () => new File([creditsReport], 'report.csv', { type: 'text/csv' }) },
    { kind: 'a Response', input: () => new Response(creditsReport) },
    { kind: 'a stream of bytes', input: () => new Response(creditsReport).body ?? '' },
    {
      kind: 'a stream of text',
      input: () => (new Response(creditsReport).body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()),
    },
  ])('may be $kind', async ({ input }) => {
    const { records, rowCount } = await readGitHubAiUsageReport(input());
    expect(rowCount).toBe(4);
    expect(records.map(({ credits }) => credits)).toEqual([19.678995, 180, -5]);
  });

  it.each([
    { kind: 'nothing', chunk: undefined },
    { kind: 'lists of numbers', chunk: [100, 97] },
    { kind: 'numbers', chunk: 100 },
    { kind: 'buffers', chunk: bytesOf(creditsReport).buffer },
  ])('whose stream brings $kind is refused, not read as empty', async ({ chunk }) => {
    const reading = readGitHubAiUsageReport(streamOf(chunk));
    await expect(reading).rejects.toMatchObject({ code: 'unreadable', found: 'TypeError: no bytes' });
  });

  it('that is an answer with an error status is refused', async () => {
    const answer = new Response('<html>Not found</html>', { status: 404 });
    await expect(readGitHubAiUsageReport(answer)).rejects.toMatchObject({
      code: 'unreadable',
      found: 'an answer with status 404',
    });
  });

  it('that is an answer without a body is empty', async () => {
    await expect(readGitHubAiUsageReport(new Response(null, { status: 204 }))).rejects.toMatchObject({ code: 'empty' });
  });

  it('that was read before, or is being read, is refused', async () => {
    const answer = new Response(creditsReport);
    await answer.text();
    await expect(readGitHubAiUsageReport(answer)).rejects.toMatchObject({ code: 'unreadable', found: 'one in use' });
    const { stream } = endless();
    stream.getReader();
    await expect(readGitHubAiUsageReport(stream)).rejects.toMatchObject({ code: 'unreadable', found: 'one in use' });
  });

  it('that fails while it is read is told with its cause', async () => {
    const cause = new TypeError('network error');
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytesOf(HEADER + ROW)),
      pull: (controller) => controller.error(cause),
    });
    const error: unknown = await readGitHubAiUsageReport(stream).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ code: 'unreadable', found: 'TypeError: network error', cause });
  });

  it('is let go of when it is refused', async () => {
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.enqueue(bytesOf(`<!doctype html>${' '.repeat(2_000)}`)),
      cancel: () => {
        isCancelled = true;
      },
    });
    await expect(readGitHubAiUsageReport(stream)).rejects.toMatchObject({ code: 'html' });
    expect(isCancelled).toBe(true);
  });
});

describe('progress', () => {
  const progressOf = async (input: string | Blob | Response) => {
    const told: SourceProgress[] = [];
    await readGitHubAiUsageReport(input, { onProgress: (progress) => told.push(progress) });
    return told;
  };

  it('of a small file is told once, at the end', async () => {
    // 'Ü' is two bytes: a header of 30, and a row of 28 + 2.
    expect(await progressOf('date,model,quantity,unit_type\n2026-06-01,Ü,0.1,ai-credits\n')).toEqual([
      { bytes: 59, totalBytes: 59, rows: 1 },
    ]);
  });

  it('of a large file rises to the whole, at most some 200 times', async () => {
    // Long rows, so that many bytes are few rows.
    const report = HEADER + `2026-06-01,${'A'.repeat(1_000)},0.1,ai-credits\n`.repeat(20_000);
    const told = await progressOf(new Blob([report]));
    expect(told.at(-1)).toEqual({ bytes: report.length, totalBytes: report.length, rows: 20_000 });
    expect(told.length).toBeGreaterThan(100);
    expect(told.length).toBeLessThanOrEqual(202);
    for (const [place, { bytes, rows }] of told.entries()) {
      expect(bytes).toBeGreaterThanOrEqual(told[place - 1]?.bytes ?? 0);
      expect(rows).toBeGreaterThanOrEqual(told[place - 1]?.rows ?? 0);
    }
  });

  it.each([
    { headers: {}, totalBytes: null },
    { headers: { 'content-length': '58' }, totalBytes: 58 },
    { headers: { 'content-length': '40', 'content-encoding': 'gzip' }, totalBytes: null },
    { headers: { 'content-length': 'many' }, totalBytes: null },
  ])('of an answer with $headers knows a total of $totalBytes', async ({ headers, totalBytes }) => {
    const stream = new Response(HEADER + ROW).body;
    expect(await progressOf(new Response(stream, { headers }))).toEqual([{ bytes: 58, totalBytes, rows: 1 }]);
  });
});

describe('the page', () => {
  it.each([
    { where: 'in Node', stub: () => undefined },
    { where: 'in a browser', stub: () => vi.stubGlobal('setImmediate', undefined) },
  ])('has its turn many times while a large stream is read, $where', async ({ stub }) => {
    stub();
    let turns = 0;
    let isReading = true;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      if (isReading) port2.postMessage(null);
    };
    port2.postMessage(null);
    // 64 chunks that are all there at once: without pauses the whole would be read in one go.
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        controller.enqueue(bytesOf(HEADER));
        for (let chunk = 0; chunk < 64; chunk += 1) controller.enqueue(bytesOf(ROW.repeat(2_500)));
        controller.close();
      },
    });
    const { rowCount } = await readGitHubAiUsageReport(stream);
    isReading = false;
    port1.close();
    expect(rowCount).toBe(160_000);
    expect(turns).toBeGreaterThan(32);
  });
});

describe('a signal', () => {
  it('that is aborted already rejects with its reason and cancels the stream', async () => {
    const { stream, cancelledWith } = endless();
    const reason = new Error('The person chose another file.');
    await expect(readGitHubAiUsageReport(stream, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(cancelledWith()).toBe(reason);
  });

  it('aborted while reading stops an endless stream, with its reason', async () => {
    const { stream, cancelledWith } = endless();
    const abort = new AbortController();
    const reason = { why: 'any value' };
    const reading = readGitHubAiUsageReport(stream, {
      signal: abort.signal,
      onProgress: ({ rows }) => {
        if (rows > 50_000) abort.abort(reason);
      },
    });
    await expect(reading).rejects.toBe(reason);
    expect(cancelledWith()).toBe(reason);
  });

  it('aborted while the stream keeps it waiting rejects at once', async () => {
    const abort = new AbortController();
    const stream = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
    const reading = readGitHubAiUsageReport(stream, { signal: abort.signal });
    abort.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('aborted while a file is read stops it', async () => {
    const abort = new AbortController();
    const rows: number[] = [];
    const reading = readGitHubAiUsageReport(new Blob([HEADER + ROW.repeat(500_000)]), {
      signal: abort.signal,
      onProgress: (progress) => {
        rows.push(progress.rows);
        abort.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toBeLessThan(10_000);
  });

  it('aborted after the end changes nothing', async () => {
    const abort = new AbortController();
    const { rowCount } = await readGitHubAiUsageReport(HEADER + ROW, { signal: abort.signal });
    abort.abort();
    expect(rowCount).toBe(1);
  });
});
