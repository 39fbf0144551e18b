// The plane of kilometres: known lengths on the ellipsoid, and a way back to the millimetre.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPlane } from '../../../../src/data/import/coordinates/transverse-mercator.ts';
import { fastCheckOptions } from '../../../core/seed-of.ts';

describe('the plane about a middle', () => {
  it('has the published lengths of a degree of latitude and longitude (WGS84: 110.574 and 111.320 km at the equator, 111.132 and 78.847 at 45°)', () => {
    const equator = localPlane([100, 0]);
    expect(equator.toKm([100, 1])[1]).toBeCloseTo(110.574, 3);
    expect(equator.toKm([100.01, 0])[0]).toBeCloseTo(1.1132, 4);
    const middle = localPlane([100, 45]);
    expect(middle.toKm([100, 45.5])[1] - middle.toKm([100, 44.5])[1]).toBeCloseTo(111.132, 3);
    expect(middle.toKm([100.01, 45])[0]).toBeCloseTo(0.78847, 5);
  });

  it('agrees with the UTM coordinates of a published place: CN Tower, 79°23′13.7″ W 43°38′33.24″ N, zone 17: 630084 m E, 4833438 m N', () => {
    const [lon, lat] = [-(79 + 23 / 60 + 13.7 / 3600), 43 + 38 / 60 + 33.24 / 3600];
    const [x, y] = localPlane([-81, 0]).toKm([lon, lat]);
    expect(Math.abs(x * 0.9996 + 500 - 630.084)).toBeLessThan(0.002);
    expect(Math.abs(y * 0.9996 - 4833.438)).toBeLessThan(0.002);
  });

  it('leads back to the place within a millimetre, 100 km around', () => {
    const km = fc.double({ min: -100, max: 100, noNaN: true });
    const latitude = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(latitude, km, km, (lat, x, y) => {
        const plane = localPlane([110, lat]);
        const [backX, backY] = plane.toKm(plane.toLonLat(x, y));
        expect(Math.abs(backX - x)).toBeLessThan(1e-6);
        expect(Math.abs(backY - y)).toBeLessThan(1e-6);
      }),
      fastCheckOptions(300),
    );
  });
});
