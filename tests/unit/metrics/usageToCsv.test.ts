import { usageToCsv } from 'ai-credits-analytics/metrics';
import { expect, it } from 'vitest';

import { csvCell } from '../../../src/metrics/csvCell';
import { usageOf } from './november';

it('writes a line a day and product, by day, then product', () => {
  const usage = usageOf(
    [
      [2, 'b', 0.3],
      [1, 'a', 0.1],
      [1, 'a', 0.2],
      [1, 'b', -15],
    ],
    {
      products: [{ id: 'a', name: 'Agent OS' }],
    },
  );
  expect(usageToCsv(usage)).toBe(
    'day,product,name,credits\r\n2025-11-01,a,Agent OS,0.3\r\n2025-11-01,b,b,-15\r\n2025-11-02,b,b,0.3\r\n',
  );
});

it('writes the vendor’s excess where there is any', () => {
  expect(usageToCsv(usageOf([[1, 'a', 5, 2]]))).toBe(
    'day,product,name,credits,excess_credits\r\n2025-11-01,a,a,5,2\r\n',
  );
});

it('leaves the vendor’s excess blank in a period that it does not cover whole', () => {
  const usage = usageOf([
    ['2025-10-21', 'a', 500],
    [5, 'a', 5, 2],
  ]);
  expect(usageToCsv(usage)).toBe(
    'day,product,name,credits,excess_credits\r\n2025-10-21,a,a,500,\r\n2025-11-05,a,a,5,2\r\n',
  );
});

it('writes a head alone for no rows', () => {
  expect(usageToCsv(usageOf([]))).toBe('day,product,name,credits\r\n');
});

it.each([
  ['=cmd|calc', "'=cmd|calc"],
  ['+1', "'+1"],
  ['-15+cmd', "'-15+cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['\t=1', "'\t=1"],
  ['\n=1', '"\'\n=1"'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['plain = text', 'plain = text'],
])('cell %j is written %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
