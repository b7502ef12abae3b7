import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { readGitHubAiUsageReport } from 'ai-credits-analytics/sources';
import { describe, expect, it } from 'vitest';

/** `npm run test:deep` asks for many cases a property, and for this too; jsdom adds nothing to it. */
const isDeep = Number(process.env['FAST_CHECK_RUNS'] ?? 0) >= 1_000 && typeof document === 'undefined';
const MIB = 1_048_576;
const REPORT_BYTES = 300 * MIB;
const ROWS_A_CHUNK = 500;

setFlagsFromString('--expose_gc');
const collect: unknown = runInNewContext('gc');

const heapInUse = (): number => {
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed;
};

describe.skipIf(!isDeep)('a report of 300 MiB (read by `npm run test:deep`)', () => {
  it('never holds more than 64 MiB above the start, though each of 5,000 users has a name cut from another chunk', async () => {
    let bytes = 0;
    let chunk = 0;
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        const day = String((chunk % 28) + 1).padStart(2, '0');
        const row = `"2026-06-${day}","a-user-with-a-long-name-${chunk % 5_000}","copilot","copilot_ai_credit","GPT-5.4","0.1","ai-credits","0.01","0.001","0.001","0","3900","acme"\r\n`;
        const header =
          '"date","username","product","sku","model","quantity","unit_type","applied_cost_per_quantity","gross_amount","discount_amount","net_amount","total_monthly_quota","organization"\r\n';
        const encoded = encoder.encode(chunk === 0 ? header : row.repeat(ROWS_A_CHUNK));
        chunk += 1;
        bytes += encoded.length;
        controller.enqueue(encoded);
        if (bytes >= REPORT_BYTES) controller.close();
      },
    });
    const start = heapInUse();
    let most = 0;
    let calls = 0;
    const { rowCount, quota } = await readGitHubAiUsageReport(stream, {
      by: 'username',
      onProgress: () => {
        calls += 1;
        if (calls % 20 === 0) most = Math.max(most, heapInUse() - start);
      },
    });
    expect(rowCount).toBe((chunk - 1) * ROWS_A_CHUNK);
    expect(quota).toEqual({ amount: 3_900 * Math.min(5_000, chunk - 1), unit: 'ai-credits' });
    expect(most).toBeLessThan(64 * MIB);
  }, 120_000);
});
