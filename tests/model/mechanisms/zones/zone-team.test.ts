// Zone teams of the small district: how many they are, how long they take, and where their cases go when they are dissolved.
import { describe, expect, it } from 'vitest';
import { lineClaim, teamHours } from '../../../../src/model/mechanisms/zones/zone-team.ts';
import { roundTripHours } from '../../../../src/model/plan/travel.ts';
import { ZONES_MAX } from '../../../../src/model/plan/zone-maps.ts';
import type { Patch, Scenario } from '../../../../src/scenario/schema/scenario.ts';
import {
  outcomeOf,
  referenceScenario,
  runDesign,
  startRun,
  withDesign,
  worldOf,
} from '../../../support/model-run.ts';

const small = referenceScenario('small');
const staffed = (staff: object, perTown = 2): Scenario => ({
  ...small,
  zones: { ...small.zones, on: true, perTown, staff: { ...small.zones.staff, share: 0.6, ...staff } },
});
const people = (scenario: Scenario): number => {
  const { plan, queues, zoneTeams } = worldOf(startRun(scenario));
  let sum = zoneTeams.members.reduce((total, members) => total + members, 0);
  for (let station = 0; station < plan.stations.firstBlock; station++) sum += queues.serversOf(station);
  return sum;
};

describe('zone teams', () => {
  it('leave the number of people as it is, whatever the number of zones', () => {
    const before = people(small);
    for (const perTown of [1, 2, 3, 12]) expect(people(staffed({}, perTown)), String(perTown)).toBe(before);
  });

  it('save the way from the middle of the town, by the root of the area, where no trade is missing', () => {
    const world = worldOf(startRun(staffed({ generalistSlowdown: 0 })));
    const map = world.plan.zoneMaps.of({ perTown: 2, plan: '' });
    const town = map.areaKm2[0] + map.areaKm2[1];
    const way = roundTripHours(town, 1.3, 10);
    const saved = way * (1 - Math.sqrt(map.areaKm2[0] / town));
    expect(teamHours(world, 0, 5, 1)).toBeCloseTo(5 - saved, 9);
  });

  it('take longer over trades that they lack, the fewer they are', () => {
    const world = worldOf(startRun(staffed({ generalistSlowdown: 2 })));
    const slot = ZONES_MAX;
    const hours = [1, 3, 10, 50].map((members) => {
      world.zoneTeams.members[slot] = members;
      return teamHours(world, slot, 5, 1);
    });
    expect([...hours].sort((a, b) => b - a)).toEqual(hours);
    expect(teamHours(world, slot, 5, 0)).toBeLessThan(hours[3]);
  });

  it('owe the line a third of its claim for each of managing, using and assessing that it keeps', () => {
    const { staff } = small.zones;
    expect(lineClaim(staff)).toBeCloseTo(staff.lineShare, 12);
    expect(lineClaim({ ...staff, usedByStreet: true })).toBeCloseTo((staff.lineShare * 2) / 3, 12);
    expect(lineClaim({ ...staff, managedByStreet: true, usedByStreet: true, assessedByStreet: true })).toBe(
      0,
    );
  });
});

describe('what waits when teams are dissolved', () => {
  const stages = (patch: Patch, back: Patch) => [{ patch }, { fromDay: 12, patch: back }];
  const on: Patch = { zones: { on: true, perTown: 3, staff: { share: 1 } }, departments: { capacity: 0.3 } };

  it('goes to the town’s crews, and no case is lost', () => {
    const scenario = withDesign(small, 'and-back', stages(on, { zones: { on: false } }));
    const engine = runDesign(scenario, 'and-back');
    const { plan, queues, zoneTeams } = worldOf(engine);
    expect(zoneTeams.members.every((members) => members === 0)).toBe(true);
    const after = plan.stations.count + plan.towns;
    for (let station = after; station < after + plan.towns * ZONES_MAX; station++)
      expect(queues.waiting(station)).toBe(0);
    expect(outcomeOf(engine, scenario, 'and-back').ladder.arisen).toBeGreaterThan(0);
  });
});
