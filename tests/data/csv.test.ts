// CSV that opens in a spreadsheet unchanged - Chinese intact, numbers as numbers - and runs nothing there.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDocument, type CsvCell } from '../../src/data/csv.ts';

/** Reads CSV as a spreadsheet does: quoted fields, doubled quotes, CRLF. */
function readCsv(document: string): string[][] {
  const text = document.slice(1);
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted && char === '"' && text[at + 1] === '"') field += text[at++];
    else if (char === '"') quoted = !quoted;
    else if (quoted) field += char;
    else if (char === ',' || char === '\r') {
      rows[rows.length - 1].push(field);
      field = '';
      if (char === '\r') {
        at++;
        rows.push([]);
      }
    } else field += char;
  }
  return rows.slice(0, -1);
}

const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

it('begins with a byte order mark and ends every line with CRLF', () => {
  const rows = [
    ['名称', 1.5],
    ['x', null],
  ];
  expect(csvDocument(rows)).toBe('\uFEFF名称,1.5\r\nx,\r\n');
});

it('leaves numbers numbers at full precision, negative ones too, and shows no NaN', () => {
  const cells: CsvCell[] = [0.1 + 0.2, -1.25, 1e-9, NaN, Infinity, null, true];
  expect(csvDocument([cells])).toBe('\uFEFF0.30000000000000004,-1.25,1e-9,,,,true\r\n');
});

describe('a text that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
    '%j is made harmless',
    (text) => {
      expect(readCsv(csvDocument([[text]]))).toEqual([[`'${text}`]]);
    },
  );
});

describe('any texts come back as they were, or with the mark that makes them harmless', () => {
  it.each([
    ['of all kinds', fc.string({ unit: 'grapheme' })],
    ['of dangerous signs', fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\' a1＝＋－＠中𠀀') })],
  ])('%s', (_, text) => {
    const texts = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    const property = fc.property(texts, (rows) => {
      const back = readCsv(csvDocument(rows));
      expect(back).toHaveLength(rows.length);
      rows.forEach((row, index) => {
        expect(back[index]).toHaveLength(row.length);
        row.forEach((written, column) => {
          const field = back[index][column];
          expect(field).toBe(formulaStart.test(written) ? `'${written}` : written);
        });
      });
    });
    fc.assert(property, { numRuns: 500 });
  });
});
