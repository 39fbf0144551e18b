// GeoJSON for tests of the import: features from rings in kilometres about a place on earth, and files of text.

import type { ImportFile } from '../../src/data/import/files/import-file.ts';
import { localPlane } from '../../src/data/import/coordinates/transverse-mercator.ts';

/** The middle of made-up maps: somewhere in Shanghai, WGS84. */
export const middle = [121.4, 31.25] as const;
const plane = localPlane(middle);

export type Ring = readonly (readonly [number, number])[];
export type Properties = Record<string, unknown>;

/** Longitude and latitude of kilometres about the middle. */
export const lonLat = ([x, y]: readonly [number, number]): number[] => [...plane.toLonLat(x, y)];

const closed = (ring: Ring) => [...ring, ring[0]].map(lonLat);

/** A polygon of an outer ring and holes, km. */
export const polygon = (properties: Properties, ...rings: Ring[]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: rings.map(closed) },
});

/** Polygons of one ring each as one feature, km. */
export const multiPolygon = (properties: Properties, ...rings: Ring[]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [closed(ring)]) },
});

/** A line, km. */
export const line = (properties: Properties, points: Ring) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates: points.map(lonLat) },
});

/** A point, km. */
export const point = (properties: Properties, at: readonly [number, number]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: lonLat(at) },
});

/** A square with its south-west corner at x, y, km. */
export const square = (x: number, y: number, size = 1): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];

/** A FeatureCollection as text. */
export const collection = (features: readonly object[], more: object = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features });

/** A file of text. */
export const textFile = (name: string, text: string): ImportFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** Squares of a kilometre, rows by columns, three communities of rows in one town. */
export const squareFeatures = (columns: number, rows: number, residents = 1000) =>
  Array.from({ length: columns * rows }, (_, index) => {
    const [x, y] = [index % columns, Math.floor(index / columns)];
    return polygon(
      { 编号: `g${index}`, 街道: '甲街道', 社区: `社区${y}`, 人口: residents + index },
      square(x, y),
    );
  });
