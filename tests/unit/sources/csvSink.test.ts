import { describe, expect, it } from 'vitest';

import { createCsvSink } from '../../../src/sources/csvSink';

const read = (...pieces: readonly string[]): unknown[] => {
  const rows: unknown[] = [];
  const sink = createCsvSink((cells, line, state) => rows.push([line, state, ...cells]));
  for (const piece of pieces) sink.push(piece);
  sink.end();
  return rows;
};

describe('rows of CSV', () => {
  it('stand on the physical line on which they start', () => {
    expect(read('a,"b\r\nc"\r\n', 'd,e\r\n"\n\n",f\ng,h\n')).toEqual([
      [1, 'whole', 'a', 'b\nc'],
      [3, 'whole', 'd', 'e'],
      [4, 'whole', '\n\n', 'f'],
      [7, 'whole', 'g', 'h'],
    ]);
  });

  it('keep their lines where the last row has no line end and an earlier one has one in quotes', () => {
    expect(read('"a\nb",c\nd,e\nf,g')).toEqual([
      [1, 'whole', 'a\nb', 'c'],
      [3, 'whole', 'd', 'e'],
      [4, 'last', 'f', 'g'],
    ]);
  });

  it.each([
    { text: '"a""b",c\n', cells: ['a"b', 'c'], state: 'whole' },
    { text: '"",\n', cells: ['', ''], state: 'whole' },
    { text: '"a" ,b\n', cells: ['a', 'b'], state: 'whole' },
    { text: 'a "b" c,d\n', cells: ['a "b" c', 'd'], state: 'whole' },
    { text: '"a "b" c",d\n', cells: ['a "b" c', 'd'], state: 'malformed' },
    { text: 'a,"b', cells: ['a', 'b'], state: 'open' },
    { text: '"a"b,"c\n', cells: ['a"b,"c\n'], state: 'open' },
    { text: 'a,b', cells: ['a', 'b'], state: 'last' },
    { text: 'a,b\r', cells: ['a', 'b'], state: 'whole' },
  ])('$text is $cells, $state', ({ text, cells, state }) => {
    expect(read(text)[0]).toEqual([1, state, ...cells]);
  });

  it('come out as soon as their line end is there, not at the end', () => {
    const rows: string[] = [];
    const sink = createCsvSink((cells) => rows.push(cells.join()));
    sink.push('a,b\nc,');
    expect(rows).toEqual(['a,b']);
    sink.push('d\n');
    expect(rows).toEqual(['a,b', 'c,d']);
  });

  it('of no text are none', () => {
    expect(read()).toEqual([]);
    expect(read('', '')).toEqual([]);
  });
});
