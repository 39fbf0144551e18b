// Rounds of inspections: their days, who knows them, what visits put on record, campaigns.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../../src/model/assessment/counters.ts';
import { costActor } from '../../../../src/model/world/cost-books.ts';
import { premisesBook } from '../../../../src/model/world/premises.ts';
import { inspectionsOfDay } from '../../../../src/model/mechanisms/inspections/inspections-of-day.ts';
import type { World } from '../../../../src/model/world/world.ts';
import { bareWorld } from '../../../support/bare-world.ts';
import { expectShare } from '../../docking/share-interval.ts';
import { testName } from '../../../core/seed-of.ts';

const SHOPS = 400;
const DAYS = 60;

/** One grid whose shops all violate, whoever comes; a result is worth a yuan to the worker, a warning costs nothing. */
function street(inspections: object, seed = 'bare', price = 1): World {
  const { world } = bareWorld({
    seed,
    premises: {
      on: true,
      perThousandResidents: SHOPS,
      temptedShare: 1,
      gainSpread: 0,
      gainYuanPerDay: 1e5,
      turnoverPerYear: 0,
    },
    inspections: {
      intervalDays: 10,
      noticeDays: 3,
      visitShare: 0.3,
      fineYuan: 0,
      warnMinutes: 0,
      warnExposure: 0,
      enforceHours: 1000,
      ...inspections,
    },
  });
  world.workerCards.price[counter.inOrder] = price;
  return world;
}

/** Days on which the count of visits rose, and shops told to close on each day. */
function run(world: World, days = DAYS): { visitDays: number[]; warned: number[] } {
  const visitDays: number[] = [];
  const warned: number[] = [];
  for (let day = 0; day < days; day++) {
    const visits = world.workerCards.total[counter.inspected];
    const before = world.premises.flags.filter((flags) => (flags & 2) !== 0).length;
    inspectionsOfDay(world, day, -1);
    if (world.workerCards.total[counter.inspected] > visits) visitDays.push(day);
    else if (world.premises.flags.filter((flags) => (flags & 2) !== 0).length > before) warned.push(day);
  }
  return { visitDays, warned };
}
const found = (world: World) =>
  world.workerCards.total[counter.inspected] - world.workerCards.total[counter.inOrder];

describe('rounds', () => {
  it('come once in each interval, on another day each time', () => {
    const { visitDays } = run(street({}));
    expect(visitDays.map((day) => Math.floor(day / 10))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(new Set(visitDays.map((day) => day % 10)).size).toBeGreaterThan(2);
  });

  it('come on the same days whoever knows of them', () => {
    const days = ['announced', 'leaked', 'secret'].map((secrecy) => run(street({ secrecy })).visitDays);
    expect(days[1]).toEqual(days[0]);
    expect(days[2]).toEqual(days[0]);
  });

  it('visit the share that is planned, shop by shop at random', () => {
    const world = street({ secrecy: 'secret' }, testName());
    run(world);
    expectShare(world.workerCards.total[counter.inspected], 6 * SHOPS, 0.3, 0.05);
  });

  it('never fall on a day off', () => {
    const { world } = bareWorld({
      time: { warmUpDays: 0, windowDays: 60, followUpDays: 30, weekend: [0, 6] },
      premises: { on: true, perThousandResidents: SHOPS },
      inspections: { intervalDays: 5, visitShare: 1 },
    });
    const { visitDays } = run(world);
    expect(visitDays.length).toBeGreaterThan(8);
    expect(visitDays.every((day) => world.plan.officeCalendar.isWorkingDay(day))).toBe(true);
  });
});

describe('what visits find', () => {
  it('is every violation where nobody knew, and enters the record of the grid and its town', () => {
    const world = street({ secrecy: 'secret' });
    run(world);
    expect(world.workerCards.total[counter.inspected]).toBeGreaterThan(100);
    expect(world.workerCards.total[counter.inOrder]).toBe(0);
    expect(world.townCards.total[counter.inspected]).toBe(world.workerCards.total[counter.inspected]);
  });

  it('costs the hours of the visits, paid as checks', () => {
    const world = street({ secrecy: 'secret', visitHours: 2 });
    run(world, 30);
    const visits = world.workerCards.total[counter.inspected];
    expect(world.premises.books[premisesBook.visitHours]).toBe(2 * visits);
    expect(world.costs.hours[costActor.checks]).toBe(2 * visits);
    const { checkerHourYuan } = world.policies[0].source.costs;
    expect(world.costs.yuan[costActor.checks]).toBeCloseTo(2 * visits * checkerHourYuan, 6);
  });

  it('is nothing where shops were told to close, a few days ahead, although all are in violation', () => {
    const world = street({ secrecy: 'announced' });
    const { visitDays, warned } = run(world);
    expect(found(world)).toBe(0);
    expect(world.workerCards.total[counter.inOrder]).toBeGreaterThan(100);
    expect(world.premises.violating[0]).toBe(SHOPS);
    for (const day of warned) expect(visitDays.some((visit) => visit >= day && visit <= day + 3)).toBe(true);
  });

  it('is everything where nothing hangs on the result: nobody is told', () => {
    const world = street({ secrecy: 'announced' }, 'bare', 0);
    expect(run(world).warned).toEqual([]);
    expect(world.workerCards.total[counter.inOrder]).toBe(0);
  });

  it('is what did not leak: shops are told in the rounds whose day got out', () => {
    const world = street({ secrecy: 'leaked', leakProbability: 0.5 }, testName());
    run(world, 2000);
    const { inspected, inOrder } = counter;
    const leaked = world.workerCards.total[inOrder] / world.workerCards.total[inspected];
    expect(leaked).toBeGreaterThan(0.35);
    expect(leaked).toBeLessThan(0.65);
  });
});

describe('a campaign', () => {
  const campaign = { everyDays: 30, lengthDays: 10, visitShare: 1 };

  it('visits every shop on the days of the surge, and the planned share at other times', () => {
    const world = street({ secrecy: 'secret', campaign }, 'bare', 0);
    const shares: number[] = [];
    for (let day = 0; day < DAYS; day++) {
      const before = world.workerCards.total[counter.inspected];
      inspectionsOfDay(world, day, -1);
      const visits = world.workerCards.total[counter.inspected] - before;
      if (visits === 0) continue;
      if (day % 30 < 10) expect(visits).toBe(SHOPS);
      else shares.push(visits / SHOPS);
    }
    expect(shares.length).toBeGreaterThan(2);
    expect(Math.max(...shares)).toBeLessThan(0.5);
  });

  it('is proclaimed: shops are told even where other inspections are secret', () => {
    const { warned } = run(street({ secrecy: 'secret', campaign, noticeDays: 0 }));
    const world = street({ secrecy: 'secret', campaign });
    run(world);
    expect(world.workerCards.total[counter.inOrder]).toBe(2 * SHOPS);
    expect(warned).toEqual([]); // told and visited on the same day
  });
});
