// A point of the map is found in the cell whose outline holds it.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generateTerritory } from '../../../src/scenario/generate/generate-territory.ts';
import { CellIndex } from '../../../web/map/cell-index.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const territory = generateTerritory(openedZDistrict().scenario);
const index = new CellIndex(territory);
const { polygonOffsets, polygonPoints } = territory;

/** The winding number of a cell's outline around a point: another way to tell what is inside. */
function winds(cell: number, x: number, y: number): boolean {
  let turns = 0;
  const [first, end] = [polygonOffsets[cell], polygonOffsets[cell + 1]];
  for (let point = first; point < end; point++) {
    const next = point + 1 === end ? first : point + 1;
    const [ax, ay] = [polygonPoints[2 * point] - x, polygonPoints[2 * point + 1] - y];
    const [bx, by] = [polygonPoints[2 * next] - x, polygonPoints[2 * next + 1] - y];
    turns += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  }
  return Math.abs(turns) > Math.PI;
}

it('the middle of every cell is in that cell', () => {
  const found = Array.from(territory.cellX, (x, cell) => index.at(x, territory.cellY[cell]));
  expect(found).toEqual(Array.from(territory.cellX, (_, cell) => cell));
});

it('any point is in the cell that winds around it, or in none', () => {
  const anywhere = fc.tuple(
    fc.double({ min: -2, max: 24, noNaN: true }),
    fc.double({ min: -2, max: 24, noNaN: true }),
  );
  fc.assert(
    fc.property(anywhere, ([x, y]) => {
      const around = Array.from({ length: territory.cells }, (_, cell) => cell).filter((cell) =>
        winds(cell, x, y),
      );
      expect(around.length).toBeLessThanOrEqual(1);
      expect(index.at(x, y)).toBe(around[0] ?? -1);
    }),
    { numRuns: 200 },
  );
});

it('a point that is no number is in no cell', () => {
  expect([index.at(NaN, 1), index.at(1, NaN), index.at(Infinity, 1), index.at(1, -Infinity)]).toEqual([
    -1, -1, -1, -1,
  ]);
});
