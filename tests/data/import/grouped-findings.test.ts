// The report for reading: many alike are one line that names three.
import { expect, it } from 'vitest';
import { groupedFindings } from '../../../src/data/import/grouped-findings.ts';
import { ImportReport } from '../../../src/data/import/import-report.ts';

it('many units with the same finding are one line, in the place of the first', () => {
  const report = new ImportReport();
  for (let cell = 1; cell <= 37; cell++) {
    if (cell === 2) report.add('info', 'encoding', '编码', 'read as gb18030');
    report.add('warning', 'population-assumed', '没有人口数', 'no people given', { unit: `cell-${cell}` });
  }
  expect(groupedFindings(report.findings)).toMatchObject([
    {
      en: 'no people given',
      units: {
        en: '37 of them: cell-1, cell-2, cell-3 and 34 more',
        zh: '37 个：cell-1、cell-2、cell-3 等（另 34 个）',
      },
      findings: 37,
    },
    { en: 'read as gb18030', findings: 1 },
  ]);
});

it('many of a kind in other words are the first and a count; a few are listed', () => {
  const report = new ImportReport();
  const overlap = (cell: number) =>
    report.add('warning', 'overlap', `与“${cell + 1}”重叠`, `overlaps "${cell + 1}"`, { unit: String(cell) });
  for (let cell = 1; cell <= 5; cell++) overlap(cell);
  expect(groupedFindings(report.findings).map(({ units }) => units?.en)).toEqual(['1', '2', '3', '4', '5']);
  overlap(6);
  expect(groupedFindings(report.findings)).toMatchObject([
    { units: { en: '1' }, en: 'overlaps "2" (and 5 more of this kind: 2, 3, 4 and 2 more)', findings: 6 },
  ]);
});

it('what is about no unit stands alone, however often it is said', () => {
  const report = new ImportReport();
  report.add('warning', 'gap', '空隙甲', 'gap one');
  report.add('warning', 'gap', '空隙乙', 'gap two');
  expect(groupedFindings(report.findings)).toHaveLength(2);
});
