// Patrol by the map of past case files: hours are moved, not made; the map shows what was filed, not what arose (P17).

import { describe, expect, it } from 'vitest';
import { counter, counterCount } from '../../../src/model/assessment/counters.ts';
import { allocateHours, fadeMap } from '../../../src/model/mechanisms/patrol-allocation.ts';
import { respond } from '../../../src/model/mechanisms/worker-response.ts';
import { exp } from '../../../src/core/dmath.ts';
import { addIncident, bareWorld, believe } from '../../support/bare-world.ts';

const CELLS = 4;
const town = (patrol: Record<string, unknown>, scheme: Record<string, unknown> = {}) =>
  bareWorld({ patrol, scheme, territory: { cells: CELLS, population: 4000 } }).world;

describe('patrol by the map of case files', () => {
  it('moves the hours of a town and makes none', () => {
    const world = town({ hotSpotShare: 0.6 });
    world.patrolMap.hours.set([1, 2, 3, 4]);
    world.patrolMap.heat.set([9, 0, 4, 0]);
    allocateHours(world);
    const hours = [...world.patrolMap.hours];
    expect(hours.reduce((sum, value) => sum + value, 0)).toBeCloseTo(10, 12);
    // 60 % of ten hours in the shares 10, 1, 5, 1 of 17; 40 % stay.
    [10, 1, 5, 1].forEach((files, cell) => {
      expect(hours[cell]).toBeCloseTo(0.4 * (cell + 1) + (6 * files) / 17, 12);
    });
  });

  it('leaves every hour where it is at a share of zero', () => {
    const world = town({ hotSpotShare: 0 });
    world.patrolMap.hours.set([1, 2, 3, 4]);
    world.patrolMap.heat.set([9, 0, 4, 0]);
    allocateHours(world);
    expect([...world.patrolMap.hours]).toEqual([1, 2, 3, 4]);
  });

  it('forgets by 1/e within the memory of the map', () => {
    const world = town({ hotSpotMemoryMonths: 2 });
    world.patrolMap.heat.fill(10);
    fadeMap(world);
    fadeMap(world);
    expect(world.patrolMap.heat[0]).toBeCloseTo(10 * exp(-1), 12);
  });

  it('sees a grid that reports and not one that hides as much: selective reporting bends the map', () => {
    const world = town({ hotSpotShare: 1 }, { weights: { 'handling-rate': 1 } });
    // A due case costs five yuan, a handled one brings eight: reporting pays where cases are handled in time.
    for (let cell = 0; cell < CELLS; cell++) {
      world.workerCards.price[cell * counterCount + counter.due] = -5;
      world.workerCards.price[cell * counterCount + counter.handled] = 8;
      for (let i = 0; i < 20; i++) addIncident(world, i, 0, cell);
    }
    believe(world, 1, 1, 0);
    for (let cell = 1; cell < CELLS; cell++) believe(world, 0, 0, cell);
    const { incidents } = world;
    const rows: number[] = [];
    for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) rows.push(row);
    for (const row of rows) respond(world, row);
    expect([...world.patrolMap.heat]).toEqual([20, 0, 0, 0]);
    world.patrolMap.hours.fill(6);
    allocateHours(world);
    expect(world.patrolMap.hours[0]).toBeCloseTo((24 * 21) / 24, 12);
  });
});
