// What the clerk makes of the files of a map crosses a worker border unchanged; files that cannot be used are an answer.

import { expect, it } from 'vitest';
import { mapImportWork } from '../../../web/workers/map-import-work.ts';
import { collection, line, squareFeatures, textFile } from '../../support/geojson.ts';

const cells = textFile('cells.geojson', collection(squareFeatures(3, 3)));
const roads = textFile(
  'roads.json',
  collection([
    line({ highway: 'x' }, [
      [0, 1],
      [3, 1],
    ]),
    line({ highway: 'x' }, [
      [1, 0],
      [1, 3],
    ]),
  ]),
);

it('a map is opened, drawn and reported', async () => {
  const answer = await mapImportWork({ kind: 'import', files: [cells, roads], options: { title: '某区' } });
  expect(structuredClone(answer)).toEqual(answer);
  if (!('ok' in answer) || !answer.ok) throw new Error('refused');
  expect(answer.opened.scenario.title.zh).toBe('某区');
  expect(answer.ground.territory.cells).toBe(9);
  expect(answer.streets.length).toBeGreaterThan(0);
  expect(answer.streets.length % 4).toBe(0);
  expect(answer.report.map(({ code }) => code)).toContain('coordinates-assumed');
});

it('a map that cannot be made says why, with what was found before', async () => {
  const empty = textFile('people.csv', 'id,lon,lat\na,,\n');
  const answer = await mapImportWork({ kind: 'import', files: [empty], options: { residentsPerCell: 1 } });
  if (!('ok' in answer) || answer.ok) throw new Error('not refused');
  expect(answer.problem.en).toMatch(/No cells were found/);
  expect(answer.problem.zh).toMatch(/没有找到网格/);
  expect(answer.report).toMatchObject([{ code: 'no-coordinates', unit: 'a' }]);
});

it('files are surveyed', async () => {
  const answer = await mapImportWork({ kind: 'survey', files: [cells, roads] });
  expect(answer).toMatchObject([{ role: 'units', polygons: 9 }, { role: 'roads' }]);
});
