// The smallest circle against trying every pair and triple of points.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestCircle } from '../../../src/zoning/scoreboard/smallest-circle.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

type Point = readonly [number, number];
const flat = (points: readonly Point[]): Float64Array => Float64Array.from(points.flat());

/** Radius of the smallest circle by trying the circle of every pair and triple. */
function radiusByTrial(points: readonly Point[]): number {
  let best = points.length === 1 ? 0 : Infinity;
  const offer = (x: number, y: number): void => {
    best = Math.min(best, Math.max(...points.map(([px, py]) => Math.hypot(px - x, py - y))));
  };
  for (const [ax, ay] of points) {
    for (const [bx, by] of points) {
      offer((ax + bx) / 2, (ay + by) / 2);
      for (const [cx, cy] of points) {
        const d = 2 * ((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
        if (d === 0) continue;
        const [b2, c2] = [(bx - ax) ** 2 + (by - ay) ** 2, (cx - ax) ** 2 + (cy - ay) ** 2];
        offer(ax + ((cy - ay) * b2 - (by - ay) * c2) / d, ay + ((bx - ax) * c2 - (cx - ax) * b2) / d);
      }
    }
  }
  return best;
}

const coordinate = fc.integer({ min: -20, max: 20 }).map((whole) => whole / 4);
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 9 });

describe('the smallest circle', () => {
  it('is that of the best pair or triple, and holds every point', () => {
    fc.assert(
      fc.property(points, (list) => {
        const { x, y, radius } = smallestCircle(flat(list));
        expect(Math.abs(radius - radiusByTrial(list))).toBeLessThan(1e-9);
        for (const [px, py] of list) expect(Math.hypot(px - x, py - y)).toBeLessThanOrEqual(radius + 1e-9);
      }),
      fastCheckOptions(400),
    );
  });

  it.each([
    ['one point', [[3, 4]], [3, 4, 0]],
    [
      'the same point twice',
      [
        [1, 1],
        [1, 1],
      ],
      [1, 1, 0],
    ],
    [
      'two points',
      [
        [0, 0],
        [2, 0],
      ],
      [1, 0, 1],
    ],
    [
      'points on a line',
      [
        [0, 0],
        [1, 0],
        [4, 0],
      ],
      [2, 0, 2],
    ],
    [
      'a square',
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
      ],
      [1, 1, Math.SQRT2],
    ],
  ] as [string, Point[], number[]][])('of %s is as it should be', (_, list, [x, y, radius]) => {
    const circle = smallestCircle(flat(list));
    expect([circle.x, circle.y, circle.radius].map((value) => value.toFixed(12))).toEqual(
      [x, y, radius].map((value) => value.toFixed(12)),
    );
  });

  it('of no points has no radius', () => {
    expect(smallestCircle(new Float64Array(0)).radius).toBeNaN();
  });
});
