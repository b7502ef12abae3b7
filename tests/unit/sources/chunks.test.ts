import fc from 'fast-check';
import { readGitHubAiUsageReport, readUsageRecords } from 'ai-credits-analytics/sources';
import { describe, expect, it } from 'vitest';

/** Everything that can be cut in two: CRLF, a doubled quote, a line end and a comma in quotes, characters of 2, 3 and 4 bytes. */
const REPORT =
  '\uFEFFDate,Model,Quantity,Unit_Type,Username,Total_Monthly_Quota\r\n' +
  '2026-06-01,"Ünïcode, ""模型""\r\n🤖",5.5,ai-credits,ada,300\r\n' +
  '\r\n' +
  '6/2/26,"",0.1,ai-credits,ben,300\n' +
  '2026-06-03,GPT-5,abc,ai-credits,ada,300\r\n' +
  '2026-06-03,too few\r\n' +
  '2026-06-03,"stray "quote" here",1,ai-credits,ada,300\r\n' +
  '2026-06-03,GPT-5,0.2,ai-credits,чо,7\r' +
  '2026-06-04,GPT-5,-0.3,ai-credits,чо,7';

const bytes = new TextEncoder().encode(REPORT);
/** A thousand cases on a busy machine. */
const TIMEOUT_MS = 60_000;

const streamOf = <Chunk>(chunks: readonly Chunk[]): ReadableStream<Chunk> => {
  const left = [...chunks];
  return new ReadableStream<Chunk>({
    pull(controller) {
      const chunk = left.shift();
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
  });
};

const cutAt = <Whole extends { slice: (start: number, end: number) => Whole; length: number }>(
  whole: Whole,
  cuts: readonly number[],
): Whole[] => {
  const edges = [0, ...[...cuts].sort((a, b) => a - b), whole.length];
  return edges.slice(1).map((end, place) => whole.slice(edges[place] ?? 0, end));
};

describe('where a stream is cut carries no meaning', () => {
  it('for the reader as a whole: this is what the report says', async () => {
    const { records, issues, quota, rowCount, keptRowCount } = await readGitHubAiUsageReport(REPORT);
    expect(records).toEqual([
      { day: '2026-06-01', productId: 'Ünïcode, "模型"\n🤖', credits: 5.5 },
      { day: '2026-06-02', productId: '', credits: 0.1 },
      { day: '2026-06-03', productId: 'GPT-5', credits: 0.2 },
      { day: '2026-06-04', productId: 'GPT-5', credits: -0.3 },
    ]);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['invalid-credits', 6],
      ['too-few-cells', 7],
      ['malformed-quotes', 8],
    ]);
    expect({ quota, rowCount, keptRowCount }).toEqual({
      quota: { amount: 607, unit: 'ai-credits' },
      rowCount: 7,
      keptRowCount: 4,
    });
  });

  it(
    'for bytes, cut anywhere',
    async () => {
      const whole = await readGitHubAiUsageReport(REPORT);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
          expect(await readGitHubAiUsageReport(streamOf(cutAt(bytes, cuts)))).toEqual(whole);
        }),
      );
    },
    TIMEOUT_MS,
  );

  it('for bytes, one at a time', async () => {
    const single = streamOf(Array.from(bytes, (byte) => new Uint8Array([byte])));
    expect(await readGitHubAiUsageReport(single)).toEqual(await readGitHubAiUsageReport(REPORT));
  });

  it(
    'for text, cut anywhere, surrogate pairs too',
    async () => {
      const whole = await readGitHubAiUsageReport(REPORT);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(REPORT.length), { maxLength: 12 }), async (cuts) => {
          const pieces = cutAt(
            Array.from({ length: REPORT.length }, (_, at) => REPORT.charAt(at)),
            cuts,
          );
          expect(await readGitHubAiUsageReport(streamOf(pieces.map((piece) => piece.join(''))))).toEqual(whole);
        }),
      );
    },
    TIMEOUT_MS,
  );

  it('for the two bytes of CRLF, the three quotes of a doubled one, and each byte of a character', async () => {
    const whole = await readGitHubAiUsageReport(REPORT);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await readGitHubAiUsageReport(streamOf(cutAt(bytes, [cut])))).toEqual(whole);
    }
  });

  it(
    'for random tables',
    async () => {
      const cell = fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.constantFrom('a,b', 'a"b', 'a\nb', '"', '\r\n'),
      );
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(cell, fc.integer({ min: -1_000, max: 1_000 })), { minLength: 1, maxLength: 20 }),
          fc.constantFrom('\n', '\r\n', '\r'),
          fc.array(fc.nat(400), { maxLength: 6 }),
          async (rows, lineEnd, cuts) => {
            const lines = rows.map(([product, credits]) => `2026-06-01,${quoted(product)},${credits}`);
            const encoded = new TextEncoder().encode(['day,product,credits', ...lines, ''].join(lineEnd));
            const { records, issues } = await readUsageRecords(
              streamOf(
                cutAt(
                  encoded,
                  cuts.map((cut) => cut % encoded.length),
                ),
              ),
            );
            expect(issues).toEqual([]);
            expect(records.map(({ productId, credits }) => [productId, credits])).toEqual(
              rows.map(([product, credits]) => [product.replace(/\r\n?/g, '\n').trim(), credits]),
            );
          },
        ),
      );
    },
    TIMEOUT_MS,
  );
});

describe('the order of rows carries no meaning', () => {
  it(
    'for sums, to the last bit',
    async () => {
      const credits = fc.oneof(
        fc.integer({ min: -9_999_999, max: 9_999_999 }).map((units) => units * 1e-6),
        fc.constantFrom(0.1, 0.2, -0.3, 1e9),
      );
      const read = (list: readonly number[]) =>
        readGitHubAiUsageReport(
          `date,model,quantity,unit_type\n${list.map((amount) => `2026-06-01,A,${amount},ai-credits`).join('\n')}\n`,
        );
      await fc.assert(
        fc.asyncProperty(fc.array(credits, { minLength: 1, maxLength: 120 }), async (list) => {
          const { records } = await read(list);
          expect((await read([...list].reverse())).records).toEqual(records);
          expect((await read([...list].sort((a, b) => a - b))).records).toEqual(records);
        }),
      );
    },
    TIMEOUT_MS,
  );
});
