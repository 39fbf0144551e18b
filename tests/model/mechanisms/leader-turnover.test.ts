// Leaders go after their term; what is not institutionalised lapses with them, and may be taken up again.

import { describe, expect, it } from 'vitest';
import { sumField } from '../../../src/model/ledger/tally.ts';
import { changeLeaders } from '../../../src/model/mechanisms/leader-turnover.ts';
import { countProgrammes, programmeBit } from '../../../src/model/plan/carried-programmes.ts';
import type { World } from '../../../src/model/world/world.ts';
import { testName } from '../../core/seed-of.ts';
import { bareWorld } from '../../support/bare-world.ts';
import { expectShare } from '../docking/share-interval.ts';

const programmes = {
  visits: { on: true },
  jointEnforcement: { on: true },
  lists: { on: true },
};

/** One town with three programmes. */
function town(leaders: object): World {
  return bareWorld({ seed: testName(), ...programmes, leaders: { on: true, ...leaders } }).world;
}

/** Months in which the leader changed. */
function changes(world: World, months: number): number[] {
  const found: number[] = [];
  for (let month = 1; month <= months; month++) {
    const before = world.leaders.sinceMonth[0];
    changeLeaders(world, 1, month);
    if (world.leaders.sinceMonth[0] !== before) found.push(month);
  }
  return found;
}

describe('leaders', () => {
  it('go at the end of every term, the first one within the first', () => {
    const world = town({ termMonths: 7 });
    const months = changes(world, 28);
    expect(months).toHaveLength(4);
    expect(months[0]).toBeLessThanOrEqual(7);
    expect(months.slice(1).map((month, i) => month - months[i])).toEqual([7, 7, 7]);
    expect(world.tally.sums[sumField.leaderChanges]).toBe(4);
  });

  it('take every programme with them where nothing is institutionalised, and none where all is', () => {
    const all = programmeBit('visits') | programmeBit('jointEnforcement') | programmeBit('lists');
    const personal = town({ termMonths: 1 });
    expect(changeLeaders(personal, 1, 1)).toBe(true);
    expect(personal.leaders.lapsed[0]).toBe(all);
    const institutional = town({ termMonths: 1, institutionalised: 1 });
    expect(changeLeaders(institutional, 1, 1)).toBe(false);
    expect(institutional.leaders.lapsed[0]).toBe(0);
  });

  it('take each programme with them with the probability that it is not institutionalised', () => {
    const world = town({ termMonths: 1, institutionalised: 0.7 });
    let lapsed = 0;
    for (let month = 1; month <= 3000; month++) {
      world.leaders.lapsed[0] = 0;
      changeLeaders(world, 1, month);
      lapsed += countProgrammes(world.leaders.lapsed[0]);
    }
    expectShare(lapsed, 3 * 3000, 0.3, 0.02);
  });

  it('lose a subset of programmes when more is institutionalised', () => {
    const lapsedUnder = (institutionalised: number) => {
      const world = town({ termMonths: 1, institutionalised });
      return Array.from({ length: 40 }, (_, i) => {
        world.leaders.lapsed[0] = 0;
        changeLeaders(world, 1, i + 1);
        return world.leaders.lapsed[0];
      });
    };
    const [weak, strong] = [lapsedUnder(0.3), lapsedUnder(0.7)];
    expect(strong.every((mask, i) => (mask & ~weak[i]) === 0)).toBe(true);
    expect(strong).not.toEqual(weak);
  });

  it('take up again what has lapsed after so many months', () => {
    const world = town({ termMonths: 12, resumeMonths: 3 });
    const [first] = changes(world, 12);
    world.leaders.lapsed[0] = 7;
    for (const later of [1, 2]) expect(changeLeaders(world, 1, first + later)).toBe(false);
    expect(changeLeaders(world, 1, first + 3)).toBe(true);
    expect(world.leaders.lapsed[0]).toBe(0);
  });

  it('count the days of what has lapsed', () => {
    const world = town({ termMonths: 1 });
    changeLeaders(world, 1, -1);
    expect(world.tally.sums[sumField.lapsedDays]).toBe(0);
    changeLeaders(world, 2, 1);
    expect(world.tally.sums[sumField.programmeDays]).toBe(6);
    expect(world.tally.sums[sumField.lapsedDays]).toBe(3);
  });
});
