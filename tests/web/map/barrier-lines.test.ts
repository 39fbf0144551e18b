// Borders along barriers as lines, with and without a bridge.

import { expect, it } from 'vitest';
import { borderKind } from '../../../src/zoning/units.ts';
import { barrierLines } from '../../../web/map/barrier-lines.ts';
import { borderLines } from '../../../src/data/picture/border-lines.ts';
import { squareMap } from '../../zoning/square-map.ts';

it('lists each border once, by its kind', () => {
  const units = squareMap({ columns: 3, rows: 1, population: new Float64Array(3).fill(1) });
  const kinds = new Uint8Array(units.neighbourIds.length);
  const set = (cell: number, other: number, kind: number): void => {
    for (const [a, b] of [[cell, other] as const, [other, cell] as const])
      for (let slot = units.neighbourOffsets[a]; slot < units.neighbourOffsets[a + 1]; slot++)
        if (units.neighbourIds[slot] === b) kinds[slot] = kind;
  };
  set(0, 1, borderKind.barrier);
  set(1, 2, borderKind.bridged);
  const borders = borderLines({ ...units, cells: units.count });
  const { closed, bridged } = barrierLines({ units: { ...units, borderKind: kinds }, borders });
  expect([closed.length, bridged.length]).toEqual([4, 4]);
  expect(new Set([closed[0], closed[2]]).size).toBe(1);
  expect(Math.abs(closed[0] - bridged[0])).toBeCloseTo(Math.abs(units.x[1] - units.x[0]), 9);
});
