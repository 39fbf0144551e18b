// A real workbook is read by the real library, titles above the header and all.

import { expect, it } from 'vitest';
import { readXlsx } from '../../../../src/data/import/files/read-xlsx.ts';
import { surveyFiles } from '../../../../src/data/import/survey-files.ts';
import { workbook } from '../../../support/workbook.ts';

const rows = [['某街道人口统计'], ['网格编号', '常住人口'], ['g0', 1200], ['g1', 900]];

it('reads texts and numbers of the first sheet', async () => {
  const read = await readXlsx(new Uint8Array(workbook(rows)));
  expect(read.slice(1)).toEqual(rows.slice(1));
});

it('is a table of a survey', async () => {
  const file = { name: '人口.xlsx', bytes: new Uint8Array(workbook(rows)) };
  const [survey] = await surveyFiles([file], readXlsx);
  expect(survey).toMatchObject({ problem: null, role: 'table', rows: 2, header: ['网格编号', '常住人口'] });
  const [refused] = await surveyFiles([file]);
  expect(refused.problem?.en).toMatch(/Excel workbooks cannot be read here/);
});
