// Outlines that do not fit together are repaired, measured or refused, and the report says which.

import { describe, expect, it } from 'vitest';
import {
  importTerritory,
  type ImportOptions,
  type ImportResult,
} from '../../../../src/data/import/import-territory.ts';
import type { ImportFile } from '../../../../src/data/import/files/import-file.ts';
import { generateTerritory } from '../../../../src/scenario/generate/generate-territory.ts';
import { polygonArea } from '../../../../src/scenario/generate/polygon.ts';
import {
  collection,
  multiPolygon,
  point,
  polygon,
  square,
  squareFeatures,
  textFile,
} from '../../../support/geojson.ts';

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

describe('the repair of outlines', () => {
  it('gives both sides of a border the same corners where three cells meet along an edge', async () => {
    const wide = polygon(p('wide'), [
      [0, 0],
      [2, 0],
      [2, 1],
      [0, 1],
    ]);
    const result = await imported([
      geo([wide, polygon(p('left'), square(0, 1)), polygon(p('right'), square(1, 1))]),
    ]);
    expect(neighbours(result, 0)).toEqual([1, 2]);
    expect(found(result, 'junctions-inserted')[0].count).toBe(1);
    expect(codes(result)).not.toContain('gap');
  });

  it('closes slivers within the tolerance and measures those beyond it', async () => {
    const features = [
      polygon(p('a'), square(0, 0)),
      polygon(p('b'), [
        [1.0003, 0.0002],
        [2, 0],
        [2, 1],
        [1.0002, 1],
      ]),
      polygon(p('top'), [
        [0, 1],
        [2, 1],
        [2, 2],
        [0, 2],
      ]),
      polygon(p('low'), [
        [0, -1],
        [2, -1],
        [2, 0],
        [0, 0],
      ]),
    ];
    const closed = await imported([geo(features)], { snapMetres: 1 });
    expect(neighbours(closed, 0)).toEqual([1, 2, 3]);
    expect(codes(closed)).not.toContain('gap');
    expect(found(closed, 'vertices-snapped')[0].en).toContain('less than 1 m away');
    const open = await imported([geo(features)], { snapMetres: 0.05 });
    const sliver = polygonArea([1, 0, 2, 0, 1.0003, 0.0002, 1.0002, 1, 1, 1]);
    const [, measured] = /gap of ([\d.]+) km2/.exec(found(open, 'gap')[0].en) ?? [];
    expect(Math.abs(Number(measured) - sliver)).toBeLessThan(2e-6);
    expect(neighbours(open, 0)).not.toContain(1);
  });

  it('measures overlaps that it leaves', async () => {
    const result = await imported([
      geo([
        polygon(p('a'), square(0, 0)),
        polygon(p('b'), [
          [0.9, 0.2],
          [2, 0.2],
          [2, 0.7],
          [0.9, 0.7],
        ]),
      ]),
    ]);
    expect(found(result, 'overlap')).toHaveLength(1);
    expect(found(result, 'overlap')[0].en).toMatch(/overlaps "b" by 0\.0[45]/);
  });

  it('refuses a district outline among its cells, and repeated outlines, with the reason', async () => {
    const whole = polygon(p('whole'), [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
    ]);
    const result = await imported([geo([whole, ...squareFeatures(3, 3), polygon(p('again'), square(1, 1))])]);
    expect(territoryOf(result).cells).toBe(9);
    expect(found(result, 'overlap-refused').map(({ unit }) => unit)).toEqual(['whole']);
    expect(found(result, 'repeated-outline').map(({ unit }) => unit)).toEqual(['again']);
  });

  it('takes the largest part of several and counts holes as inside', async () => {
    const result = await imported([
      geo([
        multiPolygon(p('parts'), square(0, 0, 2), square(5, 5, 1)),
        polygon(
          p('hole'),
          [
            [2, 0],
            [4, 0],
            [4, 2],
            [2, 2],
          ],
          [
            [2.5, 0.5],
            [2.5, 1],
            [3, 1],
            [3, 0.5],
          ],
        ),
      ]),
    ]);
    expect(Array.from(territoryOf(result).cellAreaKm2, (area) => Math.round(area * 1000) / 1000)).toEqual([
      4, 4,
    ]);
    expect(found(result, 'parts-left-out')[0]).toMatchObject({ unit: 'parts', count: 1 });
    expect(found(result, 'holes-filled')[0]).toMatchObject({ unit: 'hole', count: 1 });
    expect(found(result, 'holes-filled')[0].en).toMatch(/0\.2(5|49|50)/);
  });

  it('keeps islands, and says so', async () => {
    const result = await imported([geo([...squareFeatures(2, 2), polygon(p('island'), square(10, 10))])]);
    expect(neighbours(result, 4)).toEqual([]);
    expect(found(result, 'islands')[0].count).toBe(2);
  });

  it('turns clockwise outlines and takes out spikes and repeated vertices', async () => {
    const clockwise = [...square(0, 0)].reverse();
    const spiky = polygon(p('spiky'), [
      [1, 0],
      [2, 0],
      [2, 0],
      [2, 0.5],
      [3, 0.5],
      [2, 0.5],
      [2, 1],
      [1, 1],
    ]);
    const result = await imported([geo([polygon(p('cw'), clockwise), spiky])]);
    for (const area of territoryOf(result).cellAreaKm2) expect(area).toBeCloseTo(1, 4);
    expect(neighbours(result, 0)).toEqual([1]);
  });

  it('cuts a small loop off an outline that crosses itself, refuses a bow tie', async () => {
    const loop = polygon(p('loop'), [
      [0, 0],
      [1, 0],
      [1, 1],
      [0.5, 1],
      [0.45, 1.05],
      [0.55, 1.05],
      [0.45, 0.99],
      [0, 1],
    ]);
    const tie = polygon(p('tie'), [
      [3, 0],
      [4, 1],
      [4, 0],
      [3, 1],
    ]);
    const result = await imported([geo([loop, tie])]);
    expect(found(result, 'self-crossing-cut')[0].unit).toBe('loop');
    expect(found(result, 'self-crossing')[0].unit).toBe('tie');
    expect(territoryOf(result).cells).toBe(1);
  });

  it('accounts for every unit: each is a cell or stands in the report as an error', async () => {
    const features = [
      ...squareFeatures(3, 3),
      polygon(p('flat'), [
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
      { type: 'Feature', properties: p('nowhere'), geometry: null },
      point(p('dot'), [1, 1]),
      polygon(p('again'), square(1, 1)),
    ];
    const result = await imported([geo(features)]);
    const left = result.report.filter(({ severity }) => severity === 'error');
    expect(left.reduce((sum, { count }) => sum + count, 0) + territoryOf(result).cells).toBe(features.length);
  });
});

describe('a cell that lies over others', () => {
  const whole = (name: string, [left, low]: [number, number], [right, high]: [number, number]) =>
    polygon(p(name), [
      [left, low],
      [right, low],
      [right, high],
      [left, high],
    ]);

  it('and covers the whole map is refused by name, and the others are kept', async () => {
    const result = await imported([geo([...squareFeatures(3, 3), whole('全区', [-0.5, -0.5], [3.5, 3.5])])]);
    expect(territoryOf(result).cells).toBe(9);
    expect(found(result, 'overlap-refused')).toMatchObject([
      { severity: 'error', unit: '全区', en: expect.stringMatching(/lies over 9 other cells/) as string },
    ]);
    expect(codes(result)).not.toContain('overlap');
  });

  it('but holds only enclaves stays', async () => {
    const result = await imported([
      geo([whole('around', [0, 0], [10, 10]), polygon(p('a'), square(2, 2)), polygon(p('b'), square(6, 6))]),
    ]);
    expect(territoryOf(result).cells).toBe(3);
    expect(codes(result)).toContain('overlap');
  });
});
