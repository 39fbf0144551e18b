// Grids that know the day prepare: shops are closed for good or told to shut, at the cost of the worker's time.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../../src/model/assessment/counters.ts';
import { prepareTown } from '../../../../src/model/mechanisms/inspections/preparing.ts';
import { premisesBook, premisesFlag } from '../../../../src/model/world/premises.ts';
import type { World } from '../../../../src/model/world/world.ts';
import { bareWorld } from '../../../support/bare-world.ts';

function street(inspections: object, more: object = {}): World {
  const { world } = bareWorld({
    premises: { on: true, perThousandResidents: 50, temptedShare: 1, gainSpread: 0, gainYuanPerDay: 1e5 },
    inspections: {
      visitShare: 1,
      warnMinutes: 10,
      warnExposure: 0,
      enforceHours: 2,
      petitionYuan: 0,
      ...inspections,
    },
    ...more,
  });
  world.workerCards.price[counter.inOrder] = 1000;
  return world;
}
const flagged = (world: World, flag: number) =>
  world.premises.flags.filter((flags) => (flags & flag) !== 0).length;

describe('a worker who knows the day', () => {
  it('tells every shop in violation where closing is dear, and spends the minutes', () => {
    const world = street({ petitionYuan: 1e6 });
    prepareTown(world, 0, 1, 5);
    expect(flagged(world, premisesFlag.warned)).toBe(50);
    expect(world.posts.busyMinutes[0]).toBe(500);
    expect(world.premises.books[premisesBook.warnings]).toBe(50);
    expect(world.premises.violating[0]).toBe(50);
  });

  it('closes them for good where that costs less over the year, and spends the hours', () => {
    const world = street({ warnMinutes: 600 });
    prepareTown(world, 0, 1, 5);
    expect(flagged(world, premisesFlag.enforced)).toBe(50);
    expect(world.premises.violating[0]).toBe(0);
    expect(world.posts.busyMinutes[0]).toBe(50 * 120);
    expect(world.premises.books[premisesBook.closures]).toBe(50);
  });

  it('does nothing where no visit is planned or nothing hangs on it', () => {
    const idle = street({});
    prepareTown(idle, 0, 0, 5);
    const worthless = street({});
    worthless.workerCards.price[counter.inOrder] = 0;
    prepareTown(worthless, 0, 1, 5);
    for (const world of [idle, worthless]) {
      expect(flagged(world, premisesFlag.warned | premisesFlag.enforced)).toBe(0);
      expect(world.posts.busyMinutes[0]).toBe(0);
    }
  });

  it('has owners petition in proportion to what being legal costs them, which adds to the grievances of the cell', () => {
    const settings = { warnMinutes: 600, petitionLossYuan: 1000 };
    const protest = { protest: { on: true, closureWeight: 4 }, hearing: { capacity: 0.5 } };
    const dear = street({ ...settings, licenceYuanPerYear: 1e6 }, protest);
    const cheap = street({ ...settings, licenceYuanPerYear: 0 }, protest);
    for (const world of [dear, cheap]) prepareTown(world, 0, 1, 5);
    expect(dear.premises.books[premisesBook.petitions]).toBe(50);
    expect(dear.grievances.stock[0]).toBe(50 * 4 * 0.5);
    expect(cheap.premises.books[premisesBook.petitions]).toBe(0);
    expect(cheap.grievances.stock[0]).toBe(0);
  });

  it('counts nothing outside the window', () => {
    const world = street({ petitionYuan: 1e6 });
    prepareTown(world, 0, 1, world.plan.windowEndDay);
    expect(flagged(world, premisesFlag.warned)).toBe(50);
    expect(world.premises.books[premisesBook.warnings]).toBe(0);
  });
});
