// Who can be set free of desks.

import { expect, it } from 'vitest';
import { hostCount } from '../../../src/model/plan/desk-hosts.ts';
import { bareScenario } from '../../support/bare-world.ts';

const { desks } = bareScenario({}).street;
const hosts = (offices: number, staff: number, wanted: number, on = true): number =>
  hostCount({ ...desks, on, offices, staff, hosts: wanted });

it('hosts are as many as wanted while each desk keeps one, and none where there are no desks', () => {
  expect([10, 8, 2, 1].map((offices) => hosts(offices, 10, 4))).toEqual([0, 2, 4, 4]);
  expect(hosts(1, 10, 99)).toBe(9);
  expect(hosts(10, 3, 2)).toBe(0);
  expect(hosts(1, 10, 4, false)).toBe(0);
});
