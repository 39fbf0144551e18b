// CSV after RFC 4180, with the delimiters that spreadsheets write; what csvDocument writes is read back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDocument } from '../../../../src/data/csv.ts';
import { parseCsv } from '../../../../src/data/import/files/parse-csv.ts';
import { fastCheckOptions } from '../../../core/seed-of.ts';

const rows = (text: string) => parseCsv(text, 'a.csv').rows;

describe('CSV', () => {
  it.each<[string, string, string[][]]>([
    [
      'plain cells',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line break at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF and blank lines',
      'a,b\r\n\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b,c\n1;2\n',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2,3\n',
      [
        ['a', 'b'],
        ['1', '2,3'],
      ],
    ],
    ['quoted delimiters, breaks and quotes', '"a,1","b\n2","c ""3"""\n', [['a,1', 'b\n2', 'c "3"']]],
    [
      'empty cells at both ends',
      ',x,\n,,\n',
      [
        ['', 'x', ''],
        ['', '', ''],
      ],
    ],
    ['one column', 'a\n1\n', [['a'], ['1']]],
    ['text behind a quoted part', '"a"b,c\n', [['ab', 'c']]],
  ])('with %s', (_what, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('with an open quotation mark is refused with its line', () => {
    expect(() => rows('a,b\n1,"2\n3')).toThrowError(
      expect.objectContaining({ code: 'import-csv-quote', detail: { file: 'a.csv', line: 2 } }) as Error,
    );
  });

  it('that this program wrote is read back', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => `x${text}`);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (table) => {
          const text = csvDocument([['h1', 'h2'], ...table]).slice(1);
          expect(rows(text).slice(1)).toEqual(table);
        },
      ),
      fastCheckOptions(300),
    );
  });
});
