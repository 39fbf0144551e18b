// Strata: grids of one neighbourhood type, or thirds by density; a post is paid and priced against its own stratum.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { closePeriods, rivalsOfTown } from '../../../src/model/assessment/period-close.ts';
import { groupsOf, strataOf } from '../../../src/model/assessment/strata.ts';
import { periodKinds } from '../../../src/model/world/scorecards.ts';
import type { World } from '../../../src/model/world/world.ts';
import type { Reward } from '../../../src/scenario/schema/scheme.ts';
import { bareWorld } from '../../support/bare-world.ts';

const month = periodKinds.indexOf('month');
const type = (id: string) => ({ id, name: { zh: id, en: id }, share: 0.5 });

/** Six posts of one town, two neighbourhood types, of whom all hangs on the month. */
function office(reward: Reward, strata: string): { world: World; clock: PeriodClock } {
  const none = { share: 0, reward: { kind: 'linear' } };
  const { world } = bareWorld({
    territory: { cells: 6, communities: 1, population: 6000 },
    incidents: { neighbourhoods: [type('old'), type('new')] },
    scheme: {
      weights: { 'handling-rate': 1 },
      cashYuanPerYear: 365,
      strata,
      components: { week: none, month: { share: 1, reward }, quarter: none, year: none },
    },
  });
  return { world, clock: new PeriodClock(world.plan) };
}

/** Posts of the first type handle nine of ten at best, of the second four of ten at best; the first of each type is its best. */
function handle(world: World): { groups: number[][]; paid: () => number[] } {
  const strata = strataOf(world.plan, 'neighbourhood');
  const groups = groupsOf([0, 1, 2, 3, 4, 5], strata);
  groups.forEach((group, stratum) =>
    group.forEach((cell, rank) => {
      world.workerCards.add(cell, counter.due, 10);
      world.workerCards.add(cell, counter.handled, (stratum === 0 ? 9 : 4) - rank);
    }),
  );
  return { groups, paid: () => Array.from(world.workerCards.paidYuan, (yuan) => Number(yuan.toFixed(9))) };
}

describe('strata', () => {
  it('are neighbourhood types, or thirds by density, or one rule for all', () => {
    const { world } = office({ kind: 'linear' }, 'none');
    const { plan } = world;
    expect(strataOf(plan, 'none')).toBeNull();
    expect(strataOf(plan, 'neighbourhood')).toEqual(
      plan.selection.cellIds.map((id) => plan.territory.cellNeighbourhood[id]),
    );
    const thirds = strataOf(plan, 'density') ?? [];
    const density = (cell: number): number =>
      plan.selection.cellResidents[cell] / plan.territory.cellAreaKm2[plan.selection.cellIds[cell]];
    for (let a = 0; a < 6; a++)
      for (let b = 0; b < 6; b++)
        if (density(a) < density(b)) expect(thirds[a]).toBeLessThanOrEqual(thirds[b]);
    expect([0, 1, 2].map((third) => [...thirds].filter((of) => of === third).length)).toEqual([2, 2, 2]);
  });
});

describe('a ranking', () => {
  const ranking: Reward = { kind: 'ranking', winnersShare: 0.2 };

  it('under one rule goes to the best of the town', () => {
    const { world, clock } = office(ranking, 'none');
    const { groups, paid } = handle(world);
    closePeriods(world, clock, 31);
    expect(paid().map((yuan) => yuan > 0)).toEqual([0, 1, 2, 3, 4, 5].map((cell) => cell === groups[0][0]));
  });

  it('within strata goes to the best of each, who share what their own stratum has at stake', () => {
    const { world, clock } = office(ranking, 'neighbourhood');
    const { groups, paid } = handle(world);
    expect(groups).toHaveLength(2);
    closePeriods(world, clock, 31);
    groups.forEach((group) => {
      expect(paid()[group[0]]).toBeCloseTo(31 * group.length, 6);
      for (const cell of group.slice(1)) expect(paid()[cell]).toBe(0);
    });
  });
});

it('a threshold is shifted by how far a stratum is ahead of its town', () => {
  const { world, clock } = office({ kind: 'threshold', threshold: 0.65 }, 'neighbourhood');
  const { groups, paid } = handle(world);
  closePeriods(world, clock, 31);
  const score = (cell: number): number => world.workerCards.lastScore[month * 6 + cell];
  const mean = (cells: readonly number[]): number =>
    cells.reduce((sum, cell) => sum + score(cell), 0) / cells.length;
  const all = mean([0, 1, 2, 3, 4, 5]);
  let changed = 0;
  for (const group of groups) {
    for (const cell of group) {
      const held = score(cell) - (mean(group) - all);
      expect(paid()[cell]).toBe(held >= 0.65 ? 31 : 0);
      if (held >= 0.65 !== score(cell) >= 0.65) changed++;
    }
  }
  expect(changed).toBeGreaterThan(0);
});

it('the rivals of a post are those of its stratum', () => {
  const { world, clock } = office({ kind: 'linear' }, 'neighbourhood');
  const { groups } = handle(world);
  closePeriods(world, clock, 31);
  const strata = strataOf(world.plan, 'neighbourhood');
  groups.forEach((group) => {
    const { contestants, meanScore } = rivalsOfTown(world, 0, strata, strata?.[group[0]])[month];
    expect(contestants).toBe(group.length);
    const own = group.map((cell) => world.workerCards.lastScore[month * 6 + cell]);
    expect(meanScore).toBeCloseTo(own.reduce((a, b) => a + b, 0) / own.length, 12);
  });
});
