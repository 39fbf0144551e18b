// What files seem to be for before they are imported, and that what is said of single files is what is done.

import { describe, expect, it } from 'vitest';
import type { FileOptions } from '../../../src/data/import/file-roles.ts';
import { importTerritory, type ImportOptions } from '../../../src/data/import/import-territory.ts';
import { surveyFiles } from '../../../src/data/import/survey-files.ts';
import { readMapTables } from '../../../src/scenario/map/map-tables.ts';
import {
  collection,
  line,
  point,
  polygon,
  square,
  squareFeatures,
  textFile,
  type Properties,
} from '../../support/geojson.ts';

const cells = textFile('cells.geojson', collection(squareFeatures(2, 2)));
const table = textFile(
  'people.csv',
  '编号,小区,户,经度,纬度\ng0,东,"1,200",121.4,31.2\ng1,西,5,121.5,31.2\n',
);
const across = [
  [0, 1],
  [2, 1],
] as const;
const lines = (name: string, ...kinds: Properties[]) =>
  textFile(name, collection(kinds.map((properties) => line(properties, across))));

describe('a survey', () => {
  it('tells units, tables beside them, roads, rivers, bridges and mixtures', async () => {
    const surveys = await surveyFiles([
      cells,
      table,
      lines('a.json', { highway: 'x' }),
      lines('b.json', { waterway: 'river' }),
      textFile('c.json', collection([point({ kind: 'bridge' }, [1, 1])])),
      lines('d.json', { highway: 'x' }, { waterway: 'river' }),
      textFile('e.json', collection([polygon({ natural: 'water' }, square(0, 0))])),
      lines('f.json', { a: 1 }),
    ]);
    expect(surveys.map(({ role }) => role)).toEqual([
      'units',
      'table',
      'roads',
      'barriers',
      'bridges',
      'lines',
      'barriers',
      'lines',
    ]);
    expect(surveys.map(({ polygons, waters, lines: { unclear } }) => [polygons, waters, unclear])).toEqual([
      [4, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('shows columns, what they are recognised as, and the first rows', async () => {
    const [{ header, sample, recognised, rows }] = await surveyFiles([table]);
    expect(header).toEqual(['编号', '小区', '户', '经度', '纬度']);
    expect(recognised).toEqual({ id: '编号', name: '小区', lon: '经度', lat: '纬度' });
    expect([rows, sample[0]]).toEqual([2, ['g0', '东', '1,200', '121.4', '31.2']]);
  });

  it('tells a declared system from an assumed one, and says what cannot be read without giving up the others', async () => {
    const crs = { crs: { type: 'name', properties: { name: 'GCJ-02' } } };
    const surveys = await surveyFiles([
      textFile('a.json', collection(squareFeatures(1, 1), crs)),
      cells,
      textFile('b.json', '{"type":'),
    ]);
    expect(surveys.map(({ system, isDeclared }) => [system, isDeclared])).toEqual([
      ['gcj02', true],
      ['wgs84', false],
      [null, false],
    ]);
    expect(surveys.map(({ problem }) => problem?.en.slice(0, 24))).toEqual([
      undefined,
      undefined,
      'b.json: this is not JSON',
    ]);
    expect(surveys[2].role).toBe('skip');
  });

  it('takes a table of places for units where there are no outlines', async () => {
    const [survey] = await surveyFiles([table]);
    expect([survey.role, survey.system]).toEqual(['units', 'wgs84']);
  });
});

describe('what is said of a file', () => {
  const run = (options: Record<string, FileOptions>, more: ImportOptions = {}, ...files: (typeof cells)[]) =>
    importTerritory(files, { ...more, files: new Map(Object.entries(options)) });

  it('leaves it out, which the report says', async () => {
    const broken = textFile('b.json', '{"type":');
    const { report, map } = await run({ 'b.json': { role: 'skip' } }, {}, cells, broken);
    expect(report.map(({ code }) => code)).toContain('file-skipped');
    expect(map.provenance.files).toEqual(['cells.geojson']);
  });

  it('makes lines that nothing tells roads, barriers or bridges', async () => {
    const unknown = lines('f.json', { a: 1 });
    const kinds = async (role: FileOptions['role']) =>
      readMapTables(
        (await run({ 'f.json': role === undefined ? {} : { role } }, {}, cells, unknown)).map,
      ).borders.map(({ kind }) => kind);
    expect(await kinds(undefined)).toEqual([]);
    expect(await kinds('roads')).toEqual(['road', 'road']);
    expect(await kinds('barriers')).toEqual(['barrier', 'barrier']);
  });

  it('maps its columns apart from those of other files', async () => {
    const { map } = await run(
      { 'people.csv': { columns: { population: '户', name: null } } },
      {},
      cells,
      table,
    );
    const read = readMapTables(map).cells;
    expect(read.map(({ population }) => population)).toEqual([1200, 5, 1002, 1003]);
    expect(read.map(({ name }) => name)).toEqual(['g0', 'g1', 'g2', 'g3']);
  });

  it('places each file in its own system of coordinates', async () => {
    const plain = (await run({}, {}, cells)).map.origin;
    const moved = (await run({ 'cells.geojson': { coordinates: 'gcj02' } }, {}, cells)).map.origin;
    const metres = Math.abs((plain?.lon ?? 0) - (moved?.lon ?? 0)) * 95_000;
    expect(metres).toBeGreaterThan(100);
    expect(metres).toBeLessThan(1000);
  });
});

it('a table without coordinates is joined to points, and not passed over', async () => {
  const points = collection(
    Array.from({ length: 4 }, (_, at) => point({ id: `p${at}` }, [at % 2, Math.floor(at / 2)])),
  );
  const people = textFile('people.csv', 'id,population\np0,10\np1,20\np3,40\nq,1\n');
  const { map, report } = await importTerritory([textFile('points.json', points), people]);
  expect(readMapTables(map).cells.map(({ population }) => population)).toEqual([10, 20, 23, 40]);
  expect(report.map(({ code }) => code)).toEqual(expect.arrayContaining(['row-unmatched', 'unit-unmatched']));
});
