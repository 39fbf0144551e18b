// The same squares in every system land in the same kilometres; what cannot be told is assumed and said.

import { describe, expect, it } from 'vitest';
import {
  bd09OfGcj02,
  gcj02OfWgs84,
  type LonLat,
} from '../../../../src/data/import/coordinates/china-offset.ts';
import { importTerritory, type ImportOptions } from '../../../../src/data/import/import-territory.ts';
import { generateTerritory } from '../../../../src/scenario/generate/generate-territory.ts';
import { collection, squareFeatures, textFile } from '../../../support/geojson.ts';

const changed = (change: (place: LonLat) => readonly number[]) =>
  squareFeatures(3, 2).map((feature) => ({
    ...feature,
    geometry: {
      type: 'Polygon',
      coordinates: feature.geometry.coordinates.map((ring) => ring.map(([lon, lat]) => change([lon, lat]))),
    },
  }));
const run = async (
  change: (place: LonLat) => readonly number[],
  options: ImportOptions = {},
  crs?: string,
) => {
  const more = crs === undefined ? {} : { crs: { type: 'name', properties: { name: crs } } };
  const result = await importTerritory([textFile('a.json', collection(changed(change), more))], options);
  return {
    result,
    territory: generateTerritory(result.scenario),
    codes: result.report.map(({ code }) => code),
  };
};
const bd09 = (place: LonLat) => bd09OfGcj02(gcj02OfWgs84(place));
const mercator = ([lon, lat]: LonLat) => [
  (6378137 * lon * Math.PI) / 180,
  6378137 * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
];

describe('the same map', () => {
  it.each<[string, (place: LonLat) => readonly number[], ImportOptions, string | undefined]>([
    ['WGS84 by its crs', (place) => place, {}, 'urn:ogc:def:crs:OGC:1.3:CRS84'],
    ['GCJ-02 by option', gcj02OfWgs84, { coordinates: 'gcj02' }, undefined],
    ['GCJ-02 by its crs', gcj02OfWgs84, {}, 'GCJ-02'],
    ['BD-09 by option', bd09, { coordinates: 'bd09' }, undefined],
    ['Web Mercator by its crs', mercator, {}, 'urn:ogc:def:crs:EPSG::3857'],
    ['latitude first', ([lon, lat]) => [lat, lon], {}, undefined],
  ])('in %s lies on the same place and has the same areas', async (_name, change, options, crs) => {
    const plain = await run((place) => place);
    const { result, territory } = await run(change, options, crs);
    expect(result.map.origin?.lon).toBeCloseTo(plain.result.map.origin?.lon ?? 0, 6);
    expect(result.map.origin?.lat).toBeCloseTo(plain.result.map.origin?.lat ?? 0, 6);
    territory.cellX.forEach((x, cell) => {
      expect(Math.abs(x - plain.territory.cellX[cell])).toBeLessThan(0.001);
      expect(Math.abs(territory.cellAreaKm2[cell] - 1)).toBeLessThan(0.001);
    });
  });
});

describe('what is not declared', () => {
  it('is taken as WGS84, and the report says that GCJ-02 cannot be told from it', async () => {
    const { codes } = await run(gcj02OfWgs84);
    expect(codes).toContain('coordinates-assumed');
  });

  it('and beyond 360 is metres on a plane, without a place on earth', async () => {
    const { result, territory, codes } = await run(([lon, lat]) => [
      500_000 + (lon - 121) * 96_000,
      3_400_000 + (lat - 31) * 111_000,
    ]);
    expect(codes).toContain('coordinates-metres');
    expect(result.map.origin).toBeUndefined();
    expect(Math.min(...territory.polygonPoints)).toBe(0);
  });

  it('looks like Web Mercator and is said to be read as such', async () => {
    const { codes, territory } = await run((place) => {
      const [x, y] = mercator([place[0] - 15, place[1]]);
      return [x, y];
    });
    expect(codes).toContain('coordinates-mercator');
    expect(territory.cellAreaKm2[0]).toBeCloseTo(1, 3);
  });

  it('and latitude first is swapped, with a warning', async () => {
    const { codes } = await run(([lon, lat]) => [lat, lon]);
    expect(codes).toContain('coordinates-swapped');
  });
});
