// Trips of a town: what goes in, what is booked, who is kept from being put off; nothing where it is off or changes nothing.

import { describe, expect, it } from 'vitest';
import {
  bookNavigation,
  bookTrips,
  intakeFactor,
  passesOffices,
  planTrips,
} from '../../../../src/model/mechanisms/services/navigation.ts';
import { serveMonth } from '../../../../src/model/mechanisms/services/serve-month.ts';
import { serviceCategories } from '../../../../src/model/plan/services/service-needs.ts';
import { navigationMeasures } from '../../../../src/model/outcome/measures/navigation-measures.ts';
import { costActor } from '../../../../src/model/world/cost-books.ts';
import { serviceField } from '../../../../src/model/world/services.ts';
import { serviceWorld } from '../../../support/service-town.ts';

const ADMINISTRATION = serviceCategories.indexOf('administration');
const worldWith = (navigation: object, platform: object = {}) =>
  serviceWorld({}, { navigation: { on: true, ...navigation }, platform });
type World = ReturnType<typeof serviceWorld>;
const networkOf = (world: World) => world.services.network(0, world.policies[0].source.services);
/** A tenth of every need goes to every centre. */
const goingOf = (world: World) => networkOf(world).weight.map(() => 0.1);

describe('who goes', () => {
  it('is left alone where trips are not simulated, and where nothing about them has changed', () => {
    const off = serviceWorld();
    const going = goingOf(off);
    expect(planTrips(off, 0, networkOf(off), going, 1)).toBeNull();
    expect(going).toEqual(goingOf(off));
    const plain = worldWith({});
    expect(planTrips(plain, 0, networkOf(plain), going, 1)).not.toBeNull();
    expect(going).toEqual(goingOf(plain));
  });

  it('grows with every trip that is spared, up to all who ask', () => {
    const guided = { guidedAtCentre: 1, guideEffect: 1, officesPerMatter: 1, wrongTrip: 0.5, putOff: 0.2 };
    const world = worldWith(guided);
    const going = goingOf(world);
    planTrips(world, 0, networkOf(world), going, 1);
    for (const share of going) expect(share).toBeCloseTo(0.1 / 0.8, 12); // one trip instead of two
    const crowded = goingOf(world);
    const { centres } = networkOf(world);
    planTrips(world, 0, networkOf(world), crowded, 0.1 * centres);
    for (const share of crowded) expect(share).toBeCloseTo(0.1, 12);
  });
});

describe('trips', () => {
  it('are booked with walks, offices, looking up, and those in vain for lack of capacity', () => {
    const world = worldWith({
      guidedAtCentre: 1,
      guideEffect: 0,
      wrongTrip: 0.5,
      visitMinutes: 30,
      lookUpMinutes: 6,
    });
    const network = networkOf(world);
    const planned = planTrips(world, 0, network, goingOf(world), 1);
    if (planned === null) throw new Error('navigation is on');
    const at = 3 * serviceCategories.length + ADMINISTRATION;
    bookTrips(world, planned, at, 10, 4);
    const walk = planned.walkMinutes[3];
    expect(walk).toBeGreaterThan(0);
    const measured = navigationMeasures(world);
    expect(measured['trips-per-need']).toBeCloseTo(4 + 0.4, 9);
    expect(measured['resident-hours-per-need']).toBeCloseTo((4.4 * (2 * walk + 30) + 6) / 60, 9);
    expect(measured['own-hand-overs']).toBeCloseTo(100, 9);
    expect(measured['navigation-use']).toBe(1);
  });

  it('are fewer through one door, whose hand-overs cost staff time', () => {
    const world = worldWith({
      linkage: 1,
      officesPerMatter: 3,
      handOverMinutes: 30,
      yuanPerResidentYear: 12,
    });
    bookNavigation(world, 0, networkOf(world), 5);
    expect(world.costs.hours[costActor.desk]).toBeCloseTo(5, 9);
    expect(world.costs.yuan[costActor.platform]).toBeCloseTo(networkOf(world).residents, 6);
    expect(world.services.sums[serviceField.yuan]).toBeCloseTo(networkOf(world).residents, 6);
    expect(passesOffices(ADMINISTRATION)).toBe(true);
    expect(passesOffices(serviceCategories.indexOf('meals'))).toBe(false);
  });

  it('fall in whole months with navigation on the platform, and more is met, in a town where all have joined', () => {
    const month = (navigation: object): World => {
      const world = worldWith(navigation, { on: true });
      world.platform.joined.fill(1);
      serveMonth(world, 0, true);
      return world;
    };
    const [without, with_] = [month({ platformUse: 0 }), month({ platformUse: 0.8 })];
    const [before, after] = [without, with_].map(navigationMeasures);
    expect(after['trips-per-need']).toBeLessThan(before['trips-per-need']);
    expect(after['resident-hours-per-need']).toBeLessThan(before['resident-hours-per-need']);
    expect(before['navigation-use']).toBe(0);
    expect(after['navigation-use']).toBeCloseTo(0.8, 9);
    const met = ({ services }: World) => services.sums[serviceField.met];
    expect(met(with_)).toBeGreaterThan(met(without));
  });
});

describe('intake', () => {
  it('is quicker where offices are linked, and as it was where nothing is simulated', () => {
    const { navigation } = worldWith({ linkage: 0.5, intakeSaving: 0.6 }).policies[0].source;
    expect(intakeFactor(navigation)).toBeCloseTo(0.7, 12);
    expect(intakeFactor({ ...navigation, linkage: 0 })).toBe(1);
    expect(intakeFactor({ ...navigation, on: false })).toBe(1);
  });
});
