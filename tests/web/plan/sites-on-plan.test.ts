// Places of a district, put on a plan.
import { expect, it } from 'vitest';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { sitesOnPlan } from '../../../web/plan/sites-on-plan.ts';
import { squareMap } from '../../zoning/square-map.ts';

const units = squareMap({ columns: 6, rows: 1 });
const plan = planOfLabels(Int32Array.from([0, 0, 0, 1, 1, 2]), 3);

it('the place with the shortest ways becomes the centre, another one in the zone a station', () => {
  const sited = sitesOnPlan(units, plan, [0, 1, 4]);
  expect([...sited.centres]).toEqual([1, 4, -1]);
  expect([...sited.stations]).toEqual([0]);
  expect(sited.zoneOf).toBe(plan.zoneOf);
});

it('locked zones and zones without a place keep what they have', () => {
  const before = { ...plan, centres: Int32Array.from([2, 3, 5]), stations: Int32Array.from([0, 4]) };
  const sited = sitesOnPlan(units, { ...before, locked: Uint8Array.from([1, 0, 0]) }, [1, 3]);
  expect([...sited.centres]).toEqual([2, 3, 5]);
  expect([...sited.stations]).toEqual([0]);
});
