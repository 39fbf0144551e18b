// CSV files open in spreadsheets with Chinese intact, numbers as numbers, and no text that runs as a formula.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../web/download/csv.ts';

/** Reads CSV as a spreadsheet does: quoted fields, doubled quotes, CRLF. */
function readCsv(text: string): string[][] {
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

it('begins with a byte order mark and ends every line with CRLF', () => {
  expect(csvText({ columns: ['方案'], rows: [['今天']] })).toBe('\ufeff方案\r\n今天\r\n');
});

it('writes numbers at full precision and nothing for missing ones', () => {
  const rows = [
    [
      { value: 0.1 + 0.2, text: '30%' },
      { value: -4, text: '−4' },
      { value: null, text: '–' },
      { value: NaN, text: '–' },
    ],
  ];
  expect(csvText({ columns: ['a', 'b', 'c', 'd'], rows })).toContain('0.30000000000000004,-4,,\r\n');
});

describe('a text that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
    '%j is made harmless',
    (text) => {
      const [, [field]] = readCsv(csvText({ columns: ['c'], rows: [[text]] }).slice(1));
      expect(field).toBe(`'${text}`);
    },
  );
});

it('any texts come back as they were, or with the mark that makes them harmless', () => {
  const texts = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(texts, (rows) => {
      const back = readCsv(csvText({ columns: ['a', 'b', 'c'], rows }).slice(1));
      expect(back).toHaveLength(rows.length + 1);
      rows.forEach((row, index) =>
        row.forEach((text, column) => {
          const field = back[index + 1][column];
          expect([text, `'${text}`]).toContain(field);
          expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }),
      );
    }),
    { numRuns: 500 },
  );
});
