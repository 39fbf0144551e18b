// From files to a scenario that loads: outlines, points, tables; what is assumed, repaired or left out stands in the report.

import { describe, expect, it } from 'vitest';
import {
  importTerritory,
  type ImportOptions,
  type ImportResult,
} from '../../../src/data/import/import-territory.ts';
import type { ImportFile } from '../../../src/data/import/files/import-file.ts';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { readMapTables } from '../../../src/scenario/map/map-tables.ts';
import {
  collection,
  lonLat,
  point,
  polygon,
  square,
  squareFeatures,
  textFile,
} from '../../support/geojson.ts';
import { scenarioFile } from '../../support/scenario-text.ts';

const geo = (features: readonly object[], more: object = {}) =>
  textFile('cells.geojson', collection(features, more));
const imported = (files: ImportFile[], options: ImportOptions = {}) => importTerritory(files, options);
const codes = ({ report }: ImportResult) => report.map(({ code }) => code);
const found = ({ report }: ImportResult, code: string) => report.filter((finding) => finding.code === code);
const territoryOf = ({ scenario }: ImportResult) => generateTerritory(scenario);
const neighbours = (result: ImportResult, cell: number) => {
  const { neighbourIds, neighbourOffsets } = territoryOf(result);
  return Array.from(neighbourIds.subarray(neighbourOffsets[cell], neighbourOffsets[cell + 1]));
};
const p = (name: string, people = 100) => ({ name, community: 'c', town: 't', population: people });

describe('nine squares', () => {
  it('become nine cells of a square kilometre with their neighbours, residents, communities and town', async () => {
    const result = await imported([geo(squareFeatures(3, 3))]);
    const territory = territoryOf(result);
    expect(territory.cells).toBe(9);
    for (const area of territory.cellAreaKm2) expect(area).toBeCloseTo(1, 4);
    expect(Array.from(territory.cellPopulation)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => 1000 + i));
    expect(neighbours(result, 4)).toEqual([1, 3, 5, 7]);
    expect(neighbours(result, 0)).toEqual([1, 3]);
    expect(territory.communityNames.map(({ zh }) => zh)).toEqual(['社区0', '社区1', '社区2']);
    expect(territory.townNames).toEqual([{ zh: '甲街道', en: '甲街道' }]);
    expect(result.report.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(loadScenario(result.scenarioYaml)).toMatchObject({ ok: true, scenario: result.scenario });
  });

  it('lie in kilometres from their south-west corner, with the middle known on earth', async () => {
    const { map } = await imported([geo(squareFeatures(3, 3))]);
    const [lon, lat] = lonLat([1.5, 1.5]);
    expect(map.origin?.lon).toBeCloseTo(lon, 5);
    expect(map.origin?.lat).toBeCloseTo(lat, 5);
    expect(map.origin?.middle.x).toBeCloseTo(1.5, 3);
    expect(map.provenance).toMatchObject({ title: 'cells', files: ['cells.geojson'] });
  });

  it('take the other sections and the designs of a base scenario, but no designs for its towns', async () => {
    const base = scenarioFile('reference/small.yaml');
    const pilot =
      '\n  - id: pilot\n    title: { zh: 试点, en: Pilot }\n    stages: [{ towns: [2], patch: {} }]\n';
    const staged = `${base.trimEnd()}${pilot}`;
    const result = await imported([geo(squareFeatures(3, 3))], { base: staged });
    expect(result.scenario.designs.map(({ id }) => id)).toEqual([
      'today',
      'handling-only',
      'handling-audited',
      'handling-and-survey',
    ]);
    expect(result.scenario.organisation.deployedStaff).toBe(6);
    expect(found(result, 'design-dropped')).toHaveLength(1);
    expect(codes(result)).toContain('base-scenario');
  });
});

it('the cut into zones that no data give is said to be assumed', async () => {
  expect(found(await imported([geo(squareFeatures(2, 2))]), 'zones-assumed')[0].en).toContain('is assumed');
});

describe('points', () => {
  it('become what lies nearest to each', async () => {
    const points = Array.from({ length: 25 }, (_, i) =>
      point({ ...p(`p${i}`), 社区: 'x' }, [i % 5, Math.floor(i / 5)]),
    );
    const result = await imported([geo(points)]);
    const territory = territoryOf(result);
    expect(territory.cells).toBe(25);
    expect(codes(result)).toContain('outlines-of-points');
    for (const area of territory.cellAreaKm2) expect(area).toBeGreaterThan(0.5);
    expect(neighbours(result, 12)).toEqual([7, 11, 13, 17]);
    expect(codes(result)).not.toContain('gap');
    expect(codes(result)).not.toContain('overlap');
  });

  it('may come from a table, one of them or many', async () => {
    const csv =
      '网格编号,街道,社区,常住人口,经度,纬度\n1,甲,a,"1,200",121.40,31.20\n2,甲,a,900,121.42,31.20\n3,甲,b,约,121.41,31.22\n4,甲,b,5,,\n5,甲,b,5,121.41,31.22\n';
    const result = await imported([textFile('点.csv', csv)]);
    const territory = territoryOf(result);
    // the cell without a number is as densely settled as the two others together
    const [a, b, c] = territory.cellAreaKm2;
    const density = 2100 / (a + b);
    expect(Array.from(territory.cellPopulation)).toEqual([1200, 900, Math.round(c * density)]);
    expect(found(result, 'no-coordinates').map(({ unit }) => unit)).toEqual(['4']);
    expect(found(result, 'repeated-point').map(({ unit }) => unit)).toEqual(['5']);
    expect(found(result, 'population-unreadable').map(({ unit }) => unit)).toEqual(['3']);
    const single = await imported([textFile('a.csv', 'id,lon,lat,population\na,121,31,10\n')]);
    expect(territoryOf(single).cells).toBe(1);
  });
});

describe('tables beside outlines', () => {
  const outlines = Array.from({ length: 3 }, (_, i) => polygon({ 编号: `g${i}` }, square(i, 0)));

  it('are joined by id, and what finds no partner is reported on both sides', async () => {
    const table = textFile('人口.csv', '编号;街道;社区;户数\ng0;甲;a;100\ng1;甲;a;200\nzz;甲;b;300\n');
    const result = await imported([geo(outlines), table]);
    const { cells } = readMapTables(result.map);
    expect(cells.map(({ households }) => households)).toEqual([100, 200, undefined]);
    expect(cells.map(({ population }) => population)).toEqual([262, 524, 393]);
    expect(found(result, 'row-unmatched').map(({ unit }) => unit)).toEqual(['zz']);
    expect(found(result, 'unit-unmatched').map(({ unit }) => unit)).toEqual(['g2']);
  });

  it('from a workbook are read by the given reader, with titles above the header', async () => {
    const workbook = { name: '人口.xlsx', bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0) };
    const rows = [
      ['某街道人口统计表', null],
      [null, null],
      ['网格编号', '人口'],
      ['g0', 100],
      ['g1', 200.4],
      ['g2', null],
    ];
    const result = await imported([geo(outlines), workbook], { readXlsx: async () => rows });
    expect(Array.from(territoryOf(result).cellPopulation)).toEqual([100, 200, 150]);
    await expect(imported([geo(outlines), workbook])).rejects.toMatchObject({ code: 'import-xlsx' });
  });

  it('in GB18030, as Chinese spreadsheets save them, are read', async () => {
    // 编号,人口 / g0,5
    const bytes = Uint8Array.of(
      0xb1,
      0xe0,
      0xba,
      0xc5,
      0x2c,
      0xc8,
      0xcb,
      0xbf,
      0xda,
      0x0d,
      0x0a,
      0x67,
      0x30,
      0x2c,
      0x35,
      0x0d,
      0x0a,
    );
    const result = await imported([geo(outlines.slice(0, 1)), { name: 'gb.csv', bytes }]);
    expect(Array.from(territoryOf(result).cellPopulation)).toEqual([5]);
    expect(codes(result)).toContain('encoding');
  });
});

describe('columns', () => {
  it('are taken as mapped, whatever they are called, and unknown ones are listed', async () => {
    const feature = (n: number) => polygon({ GID: n, 人口: 1, 实有: 500 + n, 备注: 'x' }, square(n, 0));
    const result = await imported([geo([feature(0), feature(1)])], {
      columns: { id: 'GID', population: '实有' },
    });
    expect(Array.from(territoryOf(result).cellPopulation)).toEqual([500, 501]);
    expect(found(result, 'columns-unknown')[0].en).toContain('人口, 备注');
    await expect(imported([geo([feature(0)])], { columns: { population: 'nope' } })).rejects.toMatchObject({
      code: 'import-no-column',
    });
  });

  it('without population are an error that lists them, unless a number per cell is given, which is said', async () => {
    const files = [geo([polygon({ name: 'a', 备注: 1 }, square(0, 0))])];
    await expect(imported(files)).rejects.toMatchObject({
      code: 'import-no-population',
      en: expect.stringContaining('name, 备注') as string,
    });
    const result = await imported(files, { residentsPerCell: 700 });
    expect(result.scenario.territory.population).toBe(700);
    expect(codes(result)).toContain('population-assumed');
  });

  it('that are named and stand in no file are refused with the one that was probably meant', async () => {
    const outlines = geo([polygon({ 编号: 'g0' }, square(0, 0))]);
    const table = textFile('人口.csv', '编号,residents\ng0,5\n');
    await expect(imported([outlines, table], { columns: { population: 'resident' } })).rejects.toMatchObject({
      code: 'import-no-column',
      en: expect.stringContaining('no column "resident" (population); did you mean "residents"?') as string,
    });
    // in one of the files is enough, written with other letters too
    const result = await imported([outlines, table], { columns: { population: 'Residents' } });
    expect(result.scenario.territory.population).toBe(5);
  });

  it('of population without one usable number are refused, with a few the rest is called assumed', async () => {
    const cells = (numbers: readonly (number | string)[]) =>
      geo(numbers.map((people, n) => polygon({ name: `c${n}`, 人口: people }, square(n, 0))));
    await expect(imported([cells(['约三千', '', '不详'])])).rejects.toMatchObject({
      code: 'import-no-population',
      en: expect.stringContaining('no usable number for any of the 3 cells') as string,
    });
    const result = await imported([cells([900, '', '', ''])]);
    expect(Array.from(territoryOf(result).cellPopulation)).toEqual([900, 900, 900, 900]);
    expect(found(result, 'population-mostly-assumed')[0]).toMatchObject({
      severity: 'warning',
      en: expect.stringContaining('Attention: usable numbers of residents: 1 of 4 cells') as string,
    });
    expect(found(result, 'population-mostly-assumed')[0].en).toContain('75 % of all');
    expect(codes(await imported([cells([900, 900, 900, ''])]))).not.toContain('population-mostly-assumed');
  });

  it('of types are matched with the types of neighbourhood by id or name', async () => {
    const result = await imported([
      geo([
        polygon({ ...p('a'), 类型: '老旧小区' }, square(0, 0)),
        polygon({ ...p('b'), 类型: '庄园' }, square(1, 0)),
      ]),
    ]);
    expect(readMapTables(result.map).cells.map(({ neighbourhood }) => neighbourhood)).toEqual([
      'old-estate',
      undefined,
    ]);
    expect(found(result, 'neighbourhood-unknown')[0].en).toContain('庄园');
  });
});
