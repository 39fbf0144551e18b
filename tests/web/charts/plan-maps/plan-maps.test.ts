// Small maps stand in rows without overlapping, share one scale of differences, and draw every cell.
import { describe, expect, it } from 'vitest';
import { differenceClass, differenceScale } from '../../../../web/charts/plan-maps/difference-classes.ts';
import { cellsPath, linesPath, mapShapes } from '../../../../web/charts/plan-maps/map-shapes.ts';
import { mapHead, planMapsLayout } from '../../../../web/charts/plan-maps/plan-maps-layout.ts';
import { borderLines } from '../../../../src/data/picture/border-lines.ts';

describe('the layout of maps', () => {
  it.each([
    [2, 1376],
    [3, 976],
    [6, 1376],
    [6, 976],
    [4, 300],
  ])('of %i plans in %i pixels keeps all apart and within the room', (plans, room) => {
    const { maps, width, mapHeight, height } = planMapsLayout(plans, room, 0.8);
    expect(maps).toHaveLength(2 * plans - 1);
    for (const [at, map] of maps.entries()) {
      expect(map.x + width).toBeLessThanOrEqual(room + 1e-6);
      expect(map.y + mapHeight).toBeLessThan(height);
      for (const other of maps.slice(at + 1)) {
        const apart = Math.abs(map.x - other.x) >= width || Math.abs(map.y - other.y) >= mapHeight + mapHead;
        expect(apart).toBe(true);
      }
    }
  });

  it('puts each difference under its plan where a row holds all plans', () => {
    const { maps } = planMapsLayout(4, 1376, 0.8);
    for (const { plan, x } of maps.filter(({ kind }) => kind === 'difference'))
      expect(x).toBe(maps.find((map) => map.kind === 'zones' && map.plan === plan)?.x);
  });
});

describe('the scale of differences', () => {
  it('puts the largest difference into the outermost class', () => {
    for (const most of [0.004, 0.011, 0.03, 0.2, 0.9]) {
      const scale = differenceScale([most, -most / 3]);
      expect(differenceClass(most, scale)).toBe(most > 0.01 ? 3 : 1);
      expect(differenceClass(-most, scale)).toBe(most > 0.01 ? -3 : -1);
    }
  });

  it('has no class for nothing', () => {
    expect(differenceClass(0, differenceScale([]))).toBe(0);
    expect(differenceClass(NaN, differenceScale([]))).toBe(0);
  });
});

it('cells and lines of a map become closed paths within the picture', () => {
  const territory = {
    cells: 2,
    polygonOffsets: Int32Array.of(0, 4, 8),
    polygonPoints: Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 2, 0, 2, 1, 1, 1),
  };
  const shapes = mapShapes({ territory, borders: borderLines(territory) }, 204, 104);
  expect(shapes.cells[0]).toBe('M2 102L102 102L102 2L2 2Z');
  expect(cellsPath(shapes, (cell) => cell === 1)).toBe('M102 102L202 102L202 2L102 2Z');
  expect(shapes.lines).toHaveLength(7);
  expect(linesPath(shapes, [1])).toBe('M102 102L102 2');
});
