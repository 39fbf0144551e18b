// The mark under the pointer: the nearest one within reach, of the kinds that the tool moves.

import { expect, it } from 'vitest';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { markAt } from '../../../web/map/mark-at.ts';
import { fitted, toScreenX, toScreenY } from '../../../src/data/picture/viewport.ts';
import { squareMap } from '../../zoning/square-map.ts';

const units = squareMap({ columns: 4, rows: 1 });
const plan = {
  ...planOfLabels(Int32Array.from([0, 0, 1, 1]), 2),
  centres: Int32Array.from([0, -1]),
  stations: Int32Array.from([0, 3]),
};
const view = fitted({ minX: 0, minY: 0, maxX: 4, maxY: 1 }, 800, 300);
const over = (cell: number, dx = 0): [number, number] => [
  toScreenX(view, units.x[cell]) + dx,
  toScreenY(view, units.y[cell]),
];

it('is found within reach and nowhere else', () => {
  expect(markAt(units, plan, view, over(3, 8))).toEqual({ kind: 'station', cell: 3 });
  expect(markAt(units, plan, view, over(3, 20))).toBeNull();
  expect(markAt(units, plan, view, over(1))).toBeNull();
});

it('is a centre before a station in the same cell, and only of the kinds asked for', () => {
  expect(markAt(units, plan, view, over(0))).toEqual({ kind: 'centre', cell: 0, zone: 0 });
  expect(markAt(units, plan, view, over(0), ['station'])).toEqual({ kind: 'station', cell: 0 });
  expect(markAt(units, plan, view, over(3), ['centre'])).toBeNull();
});
