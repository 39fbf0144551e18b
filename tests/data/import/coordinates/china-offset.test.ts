// The shifted coordinates of Chinese maps agree with values published with the common implementations (eviltransform,
// coordtransform), and the way back errs by far less than a metre.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bd09OfGcj02,
  gcj02OfBd09,
  gcj02OfWgs84,
  wgs84OfBd09,
  wgs84OfGcj02,
  type LonLat,
} from '../../../../src/data/import/coordinates/china-offset.ts';
import { fastCheckOptions } from '../../../core/seed-of.ts';

const METRES_PER_DEGREE = 111_320;
const metres = (a: LonLat, b: LonLat) => METRES_PER_DEGREE * Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('published values', () => {
  it.each<[string, LonLat, LonLat]>([
    ['Shanghai', [121.5272106, 31.1774276], [121.531541859215, 31.17530398364597]],
    ['Shenzhen', [113.912316, 22.543847], [113.9171764808363, 22.540796131694766]],
    ['Beijing', [116.377817, 39.911954], [116.38404722455657, 39.91334545536069]],
    ['the example of coordtransform', [116.404, 39.915], [116.41024449916938, 39.91640428150164]],
  ])('of GCJ-02 in %s', (_place, wgs84, gcj02) => {
    expect(metres(gcj02OfWgs84(wgs84), gcj02)).toBeLessThan(0.01);
    expect(metres(wgs84OfGcj02(gcj02), wgs84)).toBeLessThan(0.01);
  });

  it('of BD-09', () => {
    expect(metres(bd09OfGcj02([116.404, 39.915]), [116.41036949371029, 39.92133699351021])).toBeLessThan(
      0.01,
    );
    expect(metres(gcj02OfBd09([116.404, 39.915]), [116.39762729119315, 39.90865673957631])).toBeLessThan(
      0.01,
    );
  });
});

const place = fc.tuple(
  fc.double({ min: 74, max: 134, noNaN: true }),
  fc.double({ min: 18, max: 53, noNaN: true }),
);

it('anywhere in China the way there and back errs by less than a millimetre for GCJ-02, less than a metre for BD-09', () => {
  fc.assert(
    fc.property(place, (at) => {
      expect(metres(wgs84OfGcj02(gcj02OfWgs84(at)), at)).toBeLessThan(0.001);
      expect(metres(wgs84OfBd09(bd09OfGcj02(gcj02OfWgs84(at))), at)).toBeLessThan(1);
    }),
    fastCheckOptions(300),
  );
});

it('outside China nothing is shifted', () => {
  expect(gcj02OfWgs84([2.35, 48.85])).toEqual([2.35, 48.85]);
});
