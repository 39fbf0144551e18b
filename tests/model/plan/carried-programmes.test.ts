// What a leader's attention carries, and what is left of a policy when some of it has lapsed.

import { describe, expect, it } from 'vitest';
import {
  carriedProgrammes,
  countProgrammes,
  lapsedPolicy,
  programmeBit,
  programmesOf,
} from '../../../src/model/plan/carried-programmes.ts';
import type { Policy } from '../../../src/scenario/schema/scenario.ts';
import { bareScenario } from '../../support/bare-world.ts';

const everything: Policy = bareScenario({
  leaders: { on: true },
  visits: { on: true },
  jointEnforcement: { on: true },
  lists: { on: true },
  forum: { on: true },
  organisation: { leaderHoursPerWeek: 30 },
  scheme: { superior: { pressure: true, authority: 0.9 } },
});
const ALL = (1 << carriedProgrammes.length) - 1;

describe('programmes that a leader carries', () => {
  it('are those in force beyond what a new leader does, where leaders change', () => {
    expect(programmesOf(everything)).toBe(ALL);
    expect(countProgrammes(ALL)).toBe(carriedProgrammes.length);
    expect(programmesOf({ ...everything, leaders: { ...everything.leaders, on: false } })).toBe(0);
    expect(programmesOf(bareScenario({ leaders: { on: true } }))).toBe(0);
    const newcomer = { hoursPerWeek: 30, authority: 0.9 };
    const usual = { ...everything, leaders: { ...everything.leaders, newcomer } };
    expect(programmesOf(usual)).toBe(ALL - programmeBit('pressure') - programmeBit('hours'));
  });

  it('leave the policy itself when none has lapsed', () => {
    expect(lapsedPolicy(everything, 0)).toBe(everything);
    const without = bareScenario({ leaders: { on: true } });
    expect(lapsedPolicy(without, ALL)).toBe(without);
  });

  it('lapse one by one, and nothing else changes', () => {
    const left = carriedProgrammes.map((programme) => lapsedPolicy(everything, programmeBit(programme)));
    expect(left.map(({ visits }) => visits.on)).toEqual([false, true, true, true, true, true]);
    expect(left.map(({ jointEnforcement }) => jointEnforcement.on)).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(left.map(({ lists }) => lists.on)).toEqual([true, true, false, true, true, true]);
    expect(left.map(({ scheme }) => scheme.superior.authority)).toEqual([0.9, 0.9, 0.9, 0.5, 0.9, 0.9]);
    expect(left.map(({ organisation }) => organisation.leaderHoursPerWeek)).toEqual([30, 30, 30, 30, 14, 30]);
    expect(left.map(({ forum }) => forum.on)).toEqual([true, true, true, true, true, false]);
    expect(lapsedPolicy(everything, ALL).departments).toBe(everything.departments);
    expect(programmesOf(lapsedPolicy(everything, ALL))).toBe(0);
  });
});
