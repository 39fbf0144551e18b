// Staff shared out by residents and by work.
import { expect, it } from 'vitest';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { movedPeople, staffRows } from '../../../web/screens/zones/trials/staff-rows.ts';
import { squareMap } from '../../zoning/square-map.ts';

const units = squareMap({ columns: 4, rows: 1, population: [100, 100, 100, 100] });
const hours = Float64Array.from([3500, 3500, 0, 1000]);
const plan = planOfLabels(Int32Array.from([0, 0, 1, 1]), 2);

it('adds up to everybody, by residents evenly, by work where the work is', () => {
  const rows = staffRows(units, hours, plan, 8, 1750);
  expect(rows.map(({ byResidents }) => byResidents)).toEqual([4, 4]);
  expect(rows.map(({ byWork }) => byWork)).toEqual([7, 1]);
  expect(rows.map(({ needed }) => needed)).toEqual([4, 1000 / 1750]);
  expect(movedPeople(rows)).toBe(3);
});
