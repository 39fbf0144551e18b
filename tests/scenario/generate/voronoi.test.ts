// Voronoi cells: each place belongs to the cell of its nearest site, cells fill the outline, neighbours agree.

import { describe, expect, it } from 'vitest';
import { clipPolygon, type TaggedPolygon } from '../../../src/scenario/generate/clip-polygon.ts';
import { polygonArea, polygonCentroid } from '../../../src/scenario/generate/polygon.ts';
import { voronoiCells } from '../../../src/scenario/generate/voronoi.ts';
import { randomOfTest } from '../../core/seed-of.ts';

const square: TaggedPolygon = { points: [0, 0, 1, 0, 1, 1, 0, 1], tags: [-1, -2, -3, -4] };

function randomSites(count: number, squeeze = 1): { x: Float64Array; y: Float64Array } {
  const random = randomOfTest();
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    random.draw(1, 0, i, 0);
    x[i] = random.u0() * squeeze;
    y[i] = random.u1();
  }
  return { x, y };
}

const holds = ({ points }: TaggedPolygon, x: number, y: number) => {
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const cross =
      (points[i] - points[j]) * (y - points[j + 1]) - (points[i + 1] - points[j + 1]) * (x - points[j]);
    if (cross < -1e-12) return false;
  }
  return true;
};

describe('Voronoi cells', () => {
  it.each([
    [1, 1],
    [2, 1],
    [3, 0.01],
    [10, 1],
    [500, 1],
    [500, 0.001],
  ])(
    'of %i sites in a strip of width %f hold the places nearest to their site and fill the square',
    (count, squeeze) => {
      const sites = randomSites(count, squeeze);
      const cells = voronoiCells(square, sites);
      expect(cells.reduce((total, cell) => total + polygonArea(cell.points), 0)).toBeCloseTo(1, 9);
      const random = randomOfTest(1);
      for (let i = 0; i < 300; i++) {
        random.draw(1, 0, i, 0);
        const [x, y] = [random.u0() * (i % 2 === 0 ? 1 : squeeze), random.u1()];
        const distances = Array.from(
          sites.x,
          (sx, site) => (sx - x) * (sx - x) + (sites.y[site] - y) * (sites.y[site] - y),
        );
        const nearest = distances.indexOf(Math.min(...distances));
        expect(holds(cells[nearest], x, y)).toBe(true);
      }
    },
  );

  it('name each other as neighbours, and the side of the outline they touch', () => {
    const cells = voronoiCells(square, randomSites(200));
    cells.forEach(({ tags }, site) => {
      for (const tag of tags) {
        if (tag >= 0) expect(cells[tag].tags).toContain(site);
        else expect(square.tags).toContain(tag);
      }
    });
    expect(new Set(cells.flatMap(({ tags }) => tags.filter((tag) => tag < 0)))).toEqual(
      new Set([-1, -2, -3, -4]),
    );
  });
});

describe('cutting a polygon', () => {
  it('keeps one side and tags the new edge', () => {
    expect(clipPolygon(square, 1, 0, 0.5, 7)).toEqual({
      points: [0, 0, 0.5, 0, 0.5, 1, 0, 1],
      tags: [-1, 7, -3, -4],
    });
  });

  it('through corners adds none', () => {
    expect(clipPolygon(square, 1, 1, 1, 7)).toEqual({ points: [0, 0, 1, 0, 0, 1], tags: [-1, 7, -4] });
  });

  it('beside it changes nothing', () => {
    expect(clipPolygon(square, 1, 0, 1, 7)).toBe(square);
  });
});

it('area and centroid are those of school', () => {
  expect(polygonArea([0, 0, 4, 0, 4, 3])).toBe(6);
  expect(polygonArea([0, 0, 4, 3, 4, 0])).toBe(-6);
  expect(polygonCentroid([1, 1, 3, 1, 3, 5, 1, 5])).toEqual([2, 3]);
});
