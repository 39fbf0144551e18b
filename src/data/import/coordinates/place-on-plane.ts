// Puts the coordinates of all files onto one plane: kilometres from the south-west corner of the units.
import { WanggeError } from '../../../core/errors.ts';
import { atan2, exp } from '../../../core/dmath.ts';
import type { Position } from '../files/parse-geojson.ts';
import { wgs84OfBd09, wgs84OfGcj02, type LonLat } from './china-offset.ts';
import type { Extent, FoundSystem } from './coordinate-system.ts';
import { localPlane } from './transverse-mercator.ts';

/** Largest width or height of a territory, km. */
export const maxExtentKm = 600;
const MERCATOR_RADIUS = 6378137;
const DEGREE = Math.PI / 180;

export interface Origin {
  readonly lon: number;
  readonly lat: number;
  readonly middle: { readonly x: number; readonly y: number };
}

export interface Plane {
  /** Kilometres from the south-west corner of the units, for positions of a file in some system. */
  readonly toKm: (position: Position, found: FoundSystem) => Position;
  /** Where the middle is on earth; undefined for coordinates that were on a plane already. */
  readonly origin?: Origin;
}

/** A set of positions in one system. */
export interface PlacedFile {
  readonly found: FoundSystem;
  readonly positions: readonly Position[];
}

/** Makes the plane of the units. @throws WanggeError `import-mixed-coordinates`, `import-coordinates-range`, `import-extent` */
export function planeOf(files: readonly PlacedFile[]): Plane {
  const flat = files.filter(({ found }) => isFlat(found));
  if (flat.length > 0 && flat.length < files.length) throw mixed();
  if (flat.length > 0) return flatPlane(flat);
  const places = files.flatMap(({ found, positions }) => positions.map((each) => lonLatOf(each, found)));
  const box = extentOf(places);
  const middle: LonLat = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
  const plane = localPlane(middle);
  checkExtent((box.maxY - box.minY) * 111.4, (box.maxX - box.minX) * 111.4);
  const { minX, minY } = extentOf(places.map((place) => plane.toKm(place)));
  return {
    toKm: (position, found) => {
      if (isFlat(found)) throw mixed();
      const [x, y] = plane.toKm(lonLatOf(position, found));
      return [x - minX, y - minY];
    },
    origin: { lon: middle[0], lat: middle[1], middle: { x: Math.max(0, -minX), y: Math.max(0, -minY) } },
  };
}

/** Returns the bounding box of positions. */
export function extentOf(positions: readonly Position[]): Extent {
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of positions) {
    [minX, maxX] = [Math.min(minX, x), Math.max(maxX, x)];
    [minY, maxY] = [Math.min(minY, y), Math.max(maxY, y)];
  }
  return { minX, maxX, minY, maxY };
}

const isFlat = ({ system }: FoundSystem): boolean => system === 'metres' || system === 'km';

function flatPlane(files: readonly PlacedFile[]): Plane {
  const scaled = (position: Position, { system }: FoundSystem): Position =>
    system === 'km' ? position : [position[0] / 1000, position[1] / 1000];
  const box = extentOf(files.flatMap(({ found, positions }) => positions.map((each) => scaled(each, found))));
  checkExtent(box.maxY - box.minY, box.maxX - box.minX);
  return {
    toKm: (position, found) => {
      if (!isFlat(found)) throw mixed();
      const [x, y] = scaled(position, found);
      return [x - box.minX, y - box.minY];
    },
  };
}

function lonLatOf(position: Position, { system, swapped }: FoundSystem): LonLat {
  const place: LonLat = swapped ? [position[1], position[0]] : position;
  if (system === 'web-mercator') return lonLatOfMercator(place);
  if (!(Math.abs(place[0]) <= 180 && Math.abs(place[1]) <= 80)) throw outside(place);
  if (system === 'gcj02') return wgs84OfGcj02(place);
  return system === 'bd09' ? wgs84OfBd09(place) : place;
}

function lonLatOfMercator([x, y]: Position): LonLat {
  if (Math.abs(x) > 20037509 || Math.abs(y) > 15538711) throw outside([x, y]);
  return [x / MERCATOR_RADIUS / DEGREE, (2 * atan2(exp(y / MERCATOR_RADIUS), 1) - Math.PI / 2) / DEGREE];
}

function checkExtent(heightKm: number, widthKm: number): void {
  const size = Math.max(heightKm, widthKm);
  if (size <= maxExtentKm) return;
  throw new WanggeError(
    'import-extent',
    {
      zh: `范围约 ${Math.round(size)} 公里，上限为 ${maxExtentKm} 公里；请检查坐标（经纬度是否写反、是否有 0, 0 的点）`,
      en: `The territory is about ${Math.round(size)} km across; at most ${maxExtentKm} km are read. Check the coordinates (swapped? a place at 0, 0?)`,
    },
    { km: size },
  );
}

function outside(place: Position): WanggeError {
  return new WanggeError(
    'import-coordinates-range',
    {
      zh: `坐标 ${place[0]}, ${place[1]} 不是经纬度（应为经度 -180 到 180、纬度 -80 到 80）；请注明坐标系`,
      en: `The coordinates ${place[0]}, ${place[1]} are no longitude (-180 to 180) and latitude (-80 to 80); state the coordinate system`,
    },
    { place },
  );
}

function mixed(): WanggeError {
  return new WanggeError('import-mixed-coordinates', {
    zh: '各文件的坐标系不一：一部分是经纬度，一部分是平面坐标',
    en: 'Some files have longitudes and latitudes, others coordinates on a plane: they cannot be joined',
  });
}
