// The common area of two outlines, against areas known by construction and against counting places at random.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapAreas } from '../../../../src/data/import/topology/overlap-areas.ts';
import { fastCheckOptions } from '../../../core/seed-of.ts';

const square = (x: number, y: number, size = 1) => [x, y, x + size, y, x + size, y + size, x, y + size];
const common = (a: number[], b: number[]) => overlapAreas([a, b], 1e-9)[0]?.areaKm2 ?? 0;

describe('the common area', () => {
  it('of squares is that of their rectangle in common', () => {
    const side = fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(side, side, (dx, dy) => {
        const expected = Math.max(0, 2 - dx) * Math.max(0, 2 - dy);
        expect(common(square(0, 0, 2), square(dx, dy, 2))).toBeCloseTo(expected, 9);
      }),
      fastCheckOptions(200),
    );
  });

  it('is nothing for neighbours that share a border, whatever its shape', () => {
    const left = [0, 0, 1, 0, 1.3, 0.4, 0.8, 0.7, 1, 1, 0, 1];
    const right = [1, 0, 2, 0, 2, 1, 1, 1, 0.8, 0.7, 1.3, 0.4];
    expect(overlapAreas([left, right], 1e-12)).toEqual([]);
  });

  it('is the whole of a cell within another', () => {
    expect(common(square(0, 0, 3), square(1, 1))).toBeCloseTo(1, 12);
  });

  it('of crossed triangles is the part below both', () => {
    // triangles of base 2 and height 1, side by side by 1: a triangle of base 1 and height 1/2 in common
    expect(common([0, 0, 2, 0, 1, 1], [1, 0, 3, 0, 2, 1])).toBeCloseTo(0.25, 12);
  });
});
