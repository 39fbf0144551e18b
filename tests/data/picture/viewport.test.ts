// The map on the screen: north is up, zooming keeps the point under the pointer, a cell that is to be seen is moved into view.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  extentOf,
  fitted,
  panned,
  showing,
  toMapX,
  toMapY,
  toScreenX,
  toScreenY,
  zoomedAt,
} from '../../../src/data/picture/viewport.ts';

const extent = extentOf([0, 0, 20, 0, 20, 10, 0, 10]);
const view = fitted(extent, 840, 640, 20);

it('a fitted map fills the narrower side up to the margin, north up', () => {
  expect(view.scale).toBe(40);
  expect([toScreenX(view, 0), toScreenX(view, 20)]).toEqual([20, 820]);
  expect(toScreenY(view, 10)).toBeLessThan(toScreenY(view, 0));
  expect(toScreenY(view, 5)).toBe(320);
});

it('from the map to the screen and back is the same point', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
      (x, y) => {
        expect(toMapX(view, toScreenX(view, x))).toBeCloseTo(x, 9);
        expect(toMapY(view, toScreenY(view, y))).toBeCloseTo(y, 9);
      },
    ),
  );
});

it('zooming keeps the point under the pointer, within its bounds', () => {
  const closer = zoomedAt(view, 3, 100, 200, 1, 100);
  expect(closer.scale).toBe(100);
  expect(toMapX(closer, 100)).toBeCloseTo(toMapX(view, 100), 9);
  expect(toMapY(closer, 200)).toBeCloseTo(toMapY(view, 200), 9);
  expect(zoomedAt(view, 0.001, 0, 0, 1, 100).scale).toBe(1);
});

it('a point that is seen moves nothing; one off the screen comes inside the margin', () => {
  expect(showing(view, 10, 5, 840, 640)).toEqual(view);
  const away = panned(view, 2000, -2000);
  const back = showing(away, 10, 5, 840, 640, 48);
  expect(toScreenX(back, 10)).toBeCloseTo(840 - 48, 9);
  expect(toScreenY(back, 5)).toBeCloseTo(48, 9);
});
