// The table behind a chart leaves as CSV with its headings, and with numbers instead of the texts that show them.

import { expect, it } from 'vitest';
import { csvDocument } from '../../../../src/data/csv.ts';
import { csvRows } from '../../../../web/charts/marks/chart-table.ts';

it('numbers leave at full precision, missing ones as nothing, texts as themselves', () => {
  const rows = [
    ['今天', { value: 0.1 + 0.2, text: '30%' }, { value: null, text: '–' }],
    ['=A', { value: -4, text: '−4' }, { value: NaN, text: '–' }],
  ];
  const table = { columns: ['方案', 'a', 'b'], rows };
  expect(csvDocument(csvRows(table))).toBe("\ufeff方案,a,b\r\n今天,0.30000000000000004,\r\n'=A,-4,\r\n");
});
