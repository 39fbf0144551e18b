// CSV that opens in a spreadsheet unchanged and runs nothing there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvDocument } from '../../../src/cli/output/csv.ts';

describe('csvDocument', () => {
  it('begins with a byte order mark and ends lines as spreadsheets expect', () => {
    expect(
      csvDocument([
        ['名称', 1.5],
        ['x', null],
      ]),
    ).toBe('\uFEFF名称,1.5\r\nx,\r\n');
  });
});

describe('csvCell', () => {
  it.each(['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '＝1', '＋1', '－1', '＠A1'])(
    'neutralises %j',
    (text) => {
      expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves numbers numbers, negative ones too, and shows no NaN', () => {
    expect([csvCell(-1.25), csvCell(1e-9), csvCell(NaN), csvCell(Infinity), csvCell(null)]).toEqual([
      '-1.25',
      '1e-9',
      '',
      '',
      '',
    ]);
  });

  it('can be read back: every text survives quoting', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\' a1＝＋－＠中𠀀') }), (text) => {
        const cell = csvCell(text);
        const isQuoted = cell.startsWith('"');
        const inner = isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        const isSame = inner === text || inner === `'${text}`;
        return isSame && (isQuoted || !/[",\r\n]/.test(cell)) && !/^[=+\-@\t\r＝＋－＠]/.test(inner);
      }),
      { numRuns: 500 },
    );
  });
});
