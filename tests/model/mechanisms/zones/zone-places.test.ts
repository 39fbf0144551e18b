// Places of zones: opening follows staff and volunteers, walks get shorter with stations, awareness moves as declared, and only who
// knows the zone brings anything there.

import { describe, expect, it } from 'vitest';
import { choice, chooseChannel, mightAct } from '../../../../src/model/decisions/channel-choice.ts';
import { hasPlaces, openZonePlaces } from '../../../../src/model/mechanisms/zones/zone-places.ts';
import { turnZoneAwareness } from '../../../../src/model/mechanisms/zones/zone-awareness.ts';
import { layOutWalks } from '../../../../src/model/plan/zone-walks.ts';
import type { World } from '../../../../src/model/world/world.ts';
import { addIncident, bareWorld } from '../../../support/bare-world.ts';
import { expectShare } from '../../docking/share-interval.ts';

const land = { areaKm2: 9, population: 9000, communities: 6, cells: 36 };
const free = { walkYuanPerHour: 0, visitYuan: 0 };
function placed(zonePlaces: object, members: number, sections: object = {}): World {
  const { world } = bareWorld(
    {
      territory: land,
      zones: { on: true, perTown: 2 },
      zonePlaces: { on: true, stationsPerZone: 2, ...zonePlaces },
      ...sections,
    },
    [{ salience: 5 }],
  );
  world.zoneTeams.members.fill(0);
  world.zoneTeams.members[0] = members;
  openZonePlaces(world);
  return world;
}

describe('opening', () => {
  it('shares the desk time of the zone’s staff among its three places, and takes it from their time', () => {
    const { zoneDesks } = placed({ deskShare: 0.3, openHoursPerWeek: 84 }, 7);
    // 7 people x 40 hours x 0.3 = 84 hours, 28 at each of three places.
    expect(zoneDesks.openChance[0]).toBeCloseTo(28 / 84, 12);
    expect(zoneDesks.deskShare[0]).toBeCloseTo(0.3, 12);
    expect(zoneDesks.deskShare[1]).toBe(0);
  });

  it('takes no more of it than the opening hours ask for, the less the more volunteers open', () => {
    expect(placed({ deskShare: 1, openHoursPerWeek: 42 }, 100).zoneDesks.openChance[0]).toBeCloseTo(0.5, 12);
    const helped = placed({ deskShare: 1, openHoursPerWeek: 42, volunteerHoursPerWeek: 21 }, 100).zoneDesks;
    expect(helped.openChance[0]).toBeCloseTo(0.5, 12);
    expect(helped.deskShare[0]).toBeCloseTo((21 * 3) / 4000, 12);
  });

  it('is never without staff and volunteers, and nowhere without zones', () => {
    expect(placed({}, 0).zoneDesks.openChance.every((chance) => chance === 0)).toBe(true);
    const world = placed({}, 9, { zones: { on: false } });
    expect(hasPlaces(world.policies[0].source)).toBe(false);
    expect(world.zoneDesks.openChance.every((chance) => chance === 0)).toBe(true);
  });
});

it('more stations never lengthen a walk, and shorten some; no zone has more places than grids', () => {
  const { plan } = placed({}, 1);
  const { zones } = plan.scenario;
  const [one, three] = [0, 2].map((stations) => layOutWalks(plan, 0, zones, stations));
  expect(one.places).toEqual(Int32Array.from([1, 1]));
  expect(three.places).toEqual(Int32Array.from([3, 3]));
  expect(three.km.every((km, cell) => km <= one.km[cell] + 1e-12)).toBe(true);
  const total = (km: Float64Array): number => km.reduce((sum, each) => sum + each, 0);
  expect(total(three.km)).toBeLessThan(total(one.km));
  expect(layOutWalks(plan, 0, zones, 12).places.every((count) => count <= 36)).toBe(true);
});

describe('awareness', () => {
  const after = (months: number, zonePlaces: object, visits = 0): number => {
    const world = placed(zonePlaces, 1);
    for (let month = 0; month < months; month++) {
      world.zoneDesks.monthVisits[0] = visits;
      turnZoneAwareness(world, month * 30);
    }
    return world.zoneDesks.awareness[0];
  };
  const start = { awarenessAtStart: 0.2, forgetting: 0 };

  it('rises by publicity with saturation: 1 - exp(-yuan / scale) of the unaware a month', () => {
    const gain = (yuan: number): number => after(1, { ...start, publicityYuanPerResidentYear: yuan }) - 0.2;
    expect(gain(40)).toBeCloseTo(0.8 * (1 - Math.exp(-1)), 12);
    expect(gain(80) - gain(40)).toBeLessThan(gain(40) - gain(0));
  });

  it('rises with use and fades with forgetting', () => {
    expect(after(1, start)).toBeCloseTo(0.2, 12);
    expect(after(1, start, 3)).toBeGreaterThan(0.2);
    expect(after(12, { ...start, forgetting: 0.1 })).toBeCloseTo(0.2 * 0.9 ** 12, 12);
  });
});

describe('a resident', () => {
  const chosen = (world: World, times: number): number => {
    let brought = 0;
    const row = addIncident(world, 1);
    world.incidents.columns.cell[row] = 0;
    for (let resident = 0; resident < times; resident++) {
      const first = world.plan.selection.cellFirstResident[0];
      if (chooseChannel(world, row, first + resident, 0, false, false) === choice.place) brought++;
    }
    return brought;
  };
  const open = { ...free, deskShare: 1 };

  it('brings a matter to the place if aware of it, as often as residents are', () => {
    const world = placed({ ...open, awarenessAtStart: 0.4 }, 50);
    const residents = world.plan.selection.cellResidents[0];
    expectShare(chosen(world, residents), residents, 0.4, 0.12);
    expect(chosen(placed({ ...open, awarenessAtStart: 1 }, 50), 50)).toBe(50);
    expect(chosen(placed({ ...open, awarenessAtStart: 0 }, 50), 50)).toBe(0);
  });

  it('does not where the walk costs more than it is worth, or where it never opens', () => {
    const far = placed({ ...open, awarenessAtStart: 1, walkYuanPerHour: 10_000, stationsPerZone: 0 }, 50);
    const cell = far.zoneDesks.walkMinutes.findIndex((minutes) => minutes > 1);
    const row = addIncident(far, 1, 0, cell);
    const first = far.plan.selection.cellFirstResident[cell];
    expect(chooseChannel(far, row, first, 0, false, false)).not.toBe(choice.place);
    expect(chosen(placed({ ...open, awarenessAtStart: 1 }, 0), 20)).toBe(0);
  });

  it('who would go is never passed over', () => {
    const world = placed({ ...open, awarenessAtStart: 1 }, 50);
    const row = addIncident(world, 1);
    for (let resident = 0; resident < 50; resident++) {
      const first = world.plan.selection.cellFirstResident[0];
      expect(mightAct(world, row, first + resident, 0)).toBe(true);
    }
  });
});
