// Stations move between units that exist and are free, one to a unit.

import { expect, it } from 'vitest';
import { moveStation } from '../../../src/zoning/edit/move-station.ts';
import { planOfLabels, type ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';

const plan: ZonePlan = {
  ...planOfLabels(Int32Array.from([0, 0, 1, 1, -1]), 2),
  stations: Int32Array.from([0, 2]),
};
const stations = (from: number, to: number, on = plan): number[] =>
  Array.from(moveStation(on, from, to).stations);

it('moves one, in order, into its own or another zone or none', () => {
  expect(stations(0, 1)).toEqual([1, 2]);
  expect(stations(0, 3)).toEqual([2, 3]);
  expect(stations(2, 4)).toEqual([0, 4]);
  expect(plan.stations).toEqual(Int32Array.from([0, 2]));
});

it.each([
  ['where there is none', 1, 3],
  ['onto another', 0, 2],
  ['onto itself', 0, 0],
  ['out of the map', 0, 9],
])('changes nothing %s', (_, from, to) => {
  expect(moveStation(plan, from, to)).toBe(plan);
});

it('changes nothing out of or into a locked zone', () => {
  const locked = { ...plan, locked: Uint8Array.from([1, 0]) };
  expect(moveStation(locked, 0, 3)).toBe(locked);
  expect(moveStation(locked, 2, 1)).toBe(locked);
  expect(stations(2, 3, locked)).toEqual([0, 3]);
});
