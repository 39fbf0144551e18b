// Every mechanism at once: such a scenario loads, runs, keeps its books, and more happens in it than with all of them off.
import { expect, it } from 'vitest';
import { everythingOn } from '../../bench/district-year/everything-on.ts';
import { measureDistrictYear, scaledScenario } from '../../bench/district-year/measure.ts';
import { openedZDistrict } from '../support/z-district.ts';

it('a year with every mechanism on runs to its end with books that add up', () => {
  const plain = scaledScenario(openedZDistrict().scenario, 5000);
  const all = everythingOn(plain);
  expect([all.zones.on, all.forum.on, all.lists.on, all.workload.ledger]).toEqual([true, true, true, false]);
  expect(measureDistrictYear(all, 0).events).toBeGreaterThan(measureDistrictYear(plain, 0).events);
});
