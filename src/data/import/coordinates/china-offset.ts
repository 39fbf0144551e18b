// GCJ-02 and BD-09, the shifted coordinates of maps published in China, to and from WGS84, by the formulas in general circulation
// (the offset of GCJ-02 on the Krasovsky ellipsoid; BD-09 as a turn and shift of GCJ-02). GCJ-02 has no closed inverse: it is
// iterated to below a millimetre against these formulas, which agree with map services to about a metre.
import { atan2, cos, sin } from '../../../core/dmath.ts';

const MAJOR_AXIS = 6378245;
const ECCENTRICITY_SQUARED = 0.00669342162296594323;
const DEGREE = Math.PI / 180;
const BAIDU_ANGLE = (Math.PI * 3000) / 180;
const ITERATIONS = 30;

export type LonLat = readonly [lon: number, lat: number];

/** Tells whether a place lies in the rectangle in which GCJ-02 is shifted at all. */
export function isShifted([lon, lat]: LonLat): boolean {
  return lon >= 72.004 && lon <= 137.8347 && lat >= 0.8293 && lat <= 55.8271;
}

/** WGS84 -> GCJ-02, degrees. */
export function gcj02OfWgs84([lon, lat]: LonLat): LonLat {
  if (!isShifted([lon, lat])) return [lon, lat];
  const [x, y] = [lon - 105, lat - 35];
  const root = Math.sqrt(Math.abs(x));
  const common = 20 * sin(6 * x * Math.PI) + 20 * sin(2 * x * Math.PI);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * root +
    ((common + 20 * sin(y * Math.PI) + 40 * sin((y / 3) * Math.PI)) * 2) / 3 +
    ((160 * sin((y / 12) * Math.PI) + 320 * sin((y * Math.PI) / 30)) * 2) / 3;
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * root +
    ((common + 20 * sin(x * Math.PI) + 40 * sin((x / 3) * Math.PI)) * 2) / 3 +
    ((150 * sin((x / 12) * Math.PI) + 300 * sin((x / 30) * Math.PI)) * 2) / 3;
  const sine = sin(lat * DEGREE);
  const factor = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const root2 = Math.sqrt(factor);
  const meridian = (MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED)) / (factor * root2);
  const parallel = (MAJOR_AXIS / root2) * cos(lat * DEGREE);
  return [lon + east / (parallel * DEGREE), lat + north / (meridian * DEGREE)];
}

/** GCJ-02 -> WGS84, degrees. */
export function wgs84OfGcj02(shifted: LonLat): LonLat {
  let [lon, lat] = shifted;
  for (let i = 0; i < ITERATIONS; i++) {
    const [a, b] = gcj02OfWgs84([lon, lat]);
    const [dLon, dLat] = [a - shifted[0], b - shifted[1]];
    lon -= dLon;
    lat -= dLat;
    if (Math.abs(dLon) < 1e-12 && Math.abs(dLat) < 1e-12) break;
  }
  return [lon, lat];
}

/** BD-09 -> GCJ-02, degrees. */
export function gcj02OfBd09([lon, lat]: LonLat): LonLat {
  const [x, y] = [lon - 0.0065, lat - 0.006];
  const radius = Math.sqrt(x * x + y * y) - 0.00002 * sin(y * BAIDU_ANGLE);
  const angle = atan2(y, x) - 0.000003 * cos(x * BAIDU_ANGLE);
  return [radius * cos(angle), radius * sin(angle)];
}

/** GCJ-02 -> BD-09, degrees. */
export function bd09OfGcj02([x, y]: LonLat): LonLat {
  const radius = Math.sqrt(x * x + y * y) + 0.00002 * sin(y * BAIDU_ANGLE);
  const angle = atan2(y, x) + 0.000003 * cos(x * BAIDU_ANGLE);
  return [radius * cos(angle) + 0.0065, radius * sin(angle) + 0.006];
}

/** BD-09 -> WGS84, degrees. */
export function wgs84OfBd09(place: LonLat): LonLat {
  return wgs84OfGcj02(gcj02OfBd09(place));
}
