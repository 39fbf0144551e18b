// Files that cannot be a territory are refused with a code, the name of the file and a sentence in both languages.

import { describe, expect, it } from 'vitest';
import { importTerritory, type ImportOptions } from '../../../src/data/import/import-territory.ts';
import type { ImportFile } from '../../../src/data/import/files/import-file.ts';
import { collection, polygon, square, squareFeatures, textFile } from '../../support/geojson.ts';

const json = (text: string) => textFile('a.geojson', text);
const withGeometry = (geometry: unknown) =>
  json(collection([{ type: 'Feature', properties: { population: 1 }, geometry }]));
const ring = (first: unknown) =>
  withGeometry({ type: 'Polygon', coordinates: [[first, [121.1, 31], [121.1, 31.1], [121, 31]]] });
const bytesFile = (...bytes: number[]): ImportFile => ({ name: 'a.bin', bytes: Uint8Array.from(bytes) });
const people = (x: number) => polygon({ population: 5 }, square(x, 0));

describe('the import refuses', () => {
  it.each<[string, ImportFile, string, ImportOptions?]>([
    ['an empty file', json(''), 'import-empty'],
    ['what is not JSON', json('{"type": "FeatureCollection", "features": ['), 'import-not-json'],
    ['NaN as a coordinate', json(collection([people(0)]).replace(/\d+\.\d+/, 'NaN')), 'import-not-json'],
    [
      'a huge number as a coordinate',
      json(collection([people(0)]).replace(/\d+\.\d+/, '1e999')),
      'import-coordinates',
    ],
    ['nesting without end', json('['.repeat(2_000_000)), 'import-not-json'],
    ['a single feature', json(JSON.stringify(people(0))), 'import-not-features'],
    ['a list', json('[1, 2]'), 'import-not-features'],
    ['features that are none', json('{"type":"FeatureCollection","features":[1]}'), 'import-not-features'],
    ['no features', json(collection([])), 'import-empty'],
    ['an unknown geometry', withGeometry({ type: 'Circle', coordinates: [1, 2] }), 'import-geometry'],
    [
      'a collection of geometries',
      withGeometry({ type: 'GeometryCollection', geometries: [] }),
      'import-geometry',
    ],
    ['texts as coordinates', ring(['121', '31']), 'import-coordinates'],
    ['null as a coordinate', ring([null, 31]), 'import-coordinates'],
    ['a place without latitude', ring([121]), 'import-coordinates'],
    ['a polygon of numbers', withGeometry({ type: 'Polygon', coordinates: [121, 31] }), 'import-coordinates'],
    ['a latitude of 95', json(collection([people(0)]).replace(/31\.\d+/, '95')), 'import-coordinates-range'],
    ['a territory as wide as a country', json(collection([people(0), people(900)])), 'import-extent'],
    [
      'the key __proto__',
      json(collection([people(0)]).replace('"population"', '"__proto__"')),
      'import-proto-key',
    ],
    [
      'no column of population',
      json(collection([polygon({ name: 'x' }, square(0, 0))])),
      'import-no-population',
    ],
    [
      'only lines',
      withGeometry({
        type: 'LineString',
        coordinates: [
          [121, 31],
          [121.1, 31],
        ],
      }),
      'import-no-units',
    ],
    [
      'only outlines without area',
      withGeometry({
        type: 'Polygon',
        coordinates: [
          [
            [121, 31],
            [121.1, 31],
            [121, 31],
          ],
        ],
      }),
      'import-nothing-left',
    ],
    ['a table without coordinates', textFile('a.csv', '编号,人口\n1,2\n'), 'import-no-units'],
    ['a table of a header alone', textFile('a.csv', '编号,人口\n'), 'import-empty'],
    ['an open quotation mark', textFile('a.csv', '编号,人口\n"1,2\n'), 'import-csv-quote'],
    ['binary', bytesFile(1, 2, 0, 3), 'import-binary'],
    ['bytes that are text in no encoding', bytesFile(0xff, 0xff, 0x80, 0x41), 'import-encoding'],
    ['a picture', bytesFile(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'import-binary'],
    ['a workbook where none can be read', bytesFile(0x50, 0x4b, 3, 4), 'import-xlsx'],
    [
      'more than 50 MB',
      { name: 'big.json', bytes: new Uint8Array(50 * 1024 * 1024 + 1) },
      'import-too-large',
    ],
    [
      'too many residents',
      json(
        collection(
          [polygon({ population: 11_999_999 }, square(0, 0)), people(1)].map((f) => ({
            ...f,
            properties: { population: 7e6 },
          })),
        ),
      ),
      'import-population',
    ],
    ['a base that does not load', json(collection([people(0)])), 'import-base', { base: 'nonsense: 1' }],
    [
      'an identifier that is none',
      json(collection([people(0)])),
      'import-scenario',
      { scenario: { id: 'Not So' } },
    ],
    [
      'an area too small to be a territory',
      json(collection([polygon({ population: 5 }, square(0, 0, 0.01))])),
      'import-scenario',
    ],
  ])('%s', async (_what, file, code, options) => {
    await expect(importTerritory([file], options ?? {})).rejects.toMatchObject({
      code,
      zh: expect.stringMatching(/[\u4e00-\u9fff]/) as string,
    });
  });

  it('no files at all, and files of which some have longitudes and others metres', async () => {
    await expect(importTerritory([])).rejects.toMatchObject({ code: 'import-files' });
    const flat = {
      type: 'Feature',
      properties: { population: 1 },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [5000, 0],
            [6000, 0],
            [6000, 1000],
            [5000, 0],
          ],
        ],
      },
    };
    const files = [json(collection([people(0)])), textFile('b.json', collection([flat]))];
    await expect(importTerritory(files)).rejects.toMatchObject({ code: 'import-mixed-coordinates' });
  });
});

describe('a map that is too detailed for a scenario file', () => {
  /** Two cells whose common border and outer borders wiggle by a few metres. */
  const wiggly = (vertices: number) => {
    const wave = (n: number) =>
      Array.from({ length: n }, (_, i) => [1 + 0.002 * Math.sin(i), i / n] as const);
    const border = [...wave(vertices), [1, 1] as const];
    return [
      polygon({ population: 5, id: 'a' }, [[0, 0], ...border, [0, 1]]),
      polygon({ population: 5, id: 'b' }, [[2, 0], [2, 1], ...[...border].reverse()]),
    ];
  };

  it('is refused with the advice to simplify, and simplified on demand with its border still shared', async () => {
    const file = json(collection(wiggly(1000)));
    await expect(importTerritory([file])).rejects.toMatchObject({
      code: 'import-too-detailed',
      en: expect.stringContaining('vertices per cell') as string,
    });
    const { scenario, report, map } = await importTerritory([file], { simplifyMetres: 5 });
    expect(scenario.territory.areaKm2).toBeCloseTo(2, 1);
    expect(report.find(({ code }) => code === 'outlines-simplified')?.count).toBeGreaterThan(800);
    expect(report.map(({ code }) => code)).not.toContain('gap');
    expect(map.cells.length).toBeLessThan(10_000);
  });
});

it('squares are the same whether the file is called .json, .geojson or nothing', async () => {
  const text = collection(squareFeatures(2, 2));
  const maps = await Promise.all(
    ['a.json', 'a.geojson', 'a'].map(
      async (name) => (await importTerritory([textFile(name, text)])).map.cells,
    ),
  );
  expect(new Set(maps).size).toBe(1);
});
