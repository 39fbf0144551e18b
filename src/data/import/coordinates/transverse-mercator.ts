// Longitude and latitude to kilometres on a plane and back: transverse Mercator about a middle on the WGS84 ellipsoid, by the
// series of Snyder (Map projections: a working manual, USGS 1987, pp. 60-64), scale 1 in the middle. Within 100 km of the middle
// the series is good to a millimetre and lengths are off by at most 1 part in 8,000 (areas 1 in 4,000); at 25 km 1 in 130,000.
import { cos, sin } from '../../../core/dmath.ts';
import type { LonLat } from './china-offset.ts';

const A = 6378.137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const EP2 = E2 / (1 - E2);
const DEGREE = Math.PI / 180;

export interface LocalPlane {
  /** Kilometres east and north of the middle. */
  readonly toKm: (place: LonLat) => [x: number, y: number];
  readonly toLonLat: (x: number, y: number) => LonLat;
}

/** Makes the plane about a middle, degrees. */
export function localPlane([lon0, lat0]: LonLat): LocalPlane {
  const m0 = meridianArc(lat0 * DEGREE);
  return {
    toKm: ([lon, lat]) => {
      const phi = lat * DEGREE;
      const [s, c] = [sin(phi), cos(phi)];
      const t = (s / c) * (s / c);
      const n = A / Math.sqrt(1 - E2 * s * s);
      const k = EP2 * c * c;
      const a = (lon - lon0) * DEGREE * c;
      const a2 = a * a;
      const x =
        n * a * (1 + (a2 * (1 - t + k)) / 6 + (a2 * a2 * (5 - 18 * t + t * t + 72 * k - 58 * EP2)) / 120);
      const y =
        meridianArc(phi) -
        m0 +
        n *
          (s / c) *
          a2 *
          (1 / 2 +
            (a2 * (5 - t + 9 * k + 4 * k * k)) / 24 +
            (a2 * a2 * (61 - 58 * t + t * t + 600 * k - 330 * EP2)) / 720);
      return [x, y];
    },
    toLonLat: (x, y) => {
      const phi = footpoint(m0 + y);
      const [s, c] = [sin(phi), cos(phi)];
      const t = (s / c) * (s / c);
      const k = EP2 * c * c;
      const w = 1 - E2 * s * s;
      const n = A / Math.sqrt(w);
      const r = (A * (1 - E2)) / (w * Math.sqrt(w));
      const d = x / n;
      const d2 = d * d;
      const lat =
        phi -
        ((n * (s / c)) / r) *
          d2 *
          (1 / 2 -
            (d2 * (5 + 3 * t + 10 * k - 4 * k * k - 9 * EP2)) / 24 +
            (d2 * d2 * (61 + 90 * t + 298 * k + 45 * t * t - 252 * EP2 - 3 * k * k)) / 720);
      const lon =
        (d *
          (1 -
            (d2 * (1 + 2 * t + k)) / 6 +
            (d2 * d2 * (5 - 2 * k + 28 * t - 3 * k * k + 8 * EP2 + 24 * t * t)) / 120)) /
        c;
      return [lon0 + lon / DEGREE, lat / DEGREE];
    },
  };
}

/** Length of the meridian from the equator, km. */
function meridianArc(phi: number): number {
  const [e4, e6] = [E2 * E2, E2 * E2 * E2];
  return (
    A *
    ((1 - E2 / 4 - (3 * e4) / 64 - (5 * e6) / 256) * phi -
      ((3 * E2) / 8 + (3 * e4) / 32 + (45 * e6) / 1024) * sin(2 * phi) +
      ((15 * e4) / 256 + (45 * e6) / 1024) * sin(4 * phi) -
      ((35 * e6) / 3072) * sin(6 * phi))
  );
}

/** Latitude whose meridian arc is m, by Newton's method. */
function footpoint(m: number): number {
  let phi = m / A;
  for (let i = 0; i < 8; i++) {
    const s = sin(phi);
    const w = 1 - E2 * s * s;
    const step = (meridianArc(phi) - m) / ((A * (1 - E2)) / (w * Math.sqrt(w)));
    phi -= step;
    if (Math.abs(step) < 1e-15) break;
  }
  return phi;
}
