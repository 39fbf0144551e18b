// Joint reward: parties take part in coordination as often as their effort says; larger units dilute it; pay follows the unit's
// outcome on record or in the survey.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import {
  authorityWithParties,
  partyFactor,
  payJointRewards,
  setJointEfforts,
} from '../../../src/model/mechanisms/joint-reward.ts';
import { addIncident, bareWorld } from '../../support/bare-world.ts';
import { expectShare } from '../docking/share-interval.ts';

const land = { population: 6000, communities: 6, cells: 12 };
const sure = { on: true, share: 1, yuanPerYear: 365, swing: 1, basis: 'record', effortCostYuan: 365 };
function worldWith(jointReward: object, sections: object = {}) {
  const { world } = bareWorld({ territory: land, jointReward: { ...sure, ...jointReward }, ...sections });
  setJointEfforts(world);
  return world;
}

describe('efforts', () => {
  it('are one third in a community, and one n-th of it in a zone or a town of n communities', () => {
    const first = (unit: string, zones: object = {}): number =>
      worldWith({ unit }, { zones }).jointParties.effort[0];
    expect(first('community')).toBeCloseTo(1 / 3, 12);
    expect(first('town')).toBeCloseTo(1 / 18, 12);
    expect(first('zone', { on: true, perTown: 6 })).toBeCloseTo(1 / 3, 12);
    expect(first('zone', { on: true, perTown: 1 })).toBeCloseTo(1 / 18, 12);
    expect(first('zone')).toBeCloseTo(1 / 18, 12); // no zones: the town
  });

  it('are none without a joint reward', () => {
    expect(worldWith({ on: false }).jointParties.effort.every((effort) => effort === 0)).toBe(true);
  });
});

describe('coordination', () => {
  it('has the parties taking part as often as their effort says, and then more authority', () => {
    const world = worldWith({ coHandlingGain: 0.5 });
    let raised = 0;
    for (let i = 0; i < 3000; i++) {
      const authority = authorityWithParties(world, addIncident(world, i), 0.4);
      if (authority > 0.4) {
        raised++;
        expect(authority).toBeCloseTo(0.7, 12);
      }
    }
    expectShare(raised, 3000, 1 / 3, 0.04);
    expect([world.jointParties.coordinated[0], world.jointParties.coHandled[0]]).toEqual([3000, raised]);
  });

  it('has the authority that it had without a joint reward', () => {
    const world = worldWith({ on: false });
    expect(authorityWithParties(world, addIncident(world, 1), 0.4)).toBe(0.4);
    expect(partyFactor(world, 0)).toBe(1);
  });
});

describe('pay', () => {
  const DAYS = 30;
  it('follows the closure rate on record: nothing closed, nothing paid', () => {
    const world = worldWith({ unit: 'town' });
    world.workerCards.add(0, counter.due, 10);
    world.workerCards.add(0, counter.closed, 4);
    payJointRewards(world, DAYS, DAYS);
    // Three parties in six communities, 365 yuan a year, thirty days, at 40 %.
    expect(world.jointParties.paidYuan[0]).toBeCloseTo(3 * 6 * 30 * 0.4, 9);
  });

  it('follows satisfaction in the survey, community by community; what is not surveyed pays nothing', () => {
    const world = worldWith({ unit: 'community', basis: 'survey' }, { survey: { sampleShare: 0.1 } });
    world.workerCards.add(0, counter.surveyed, 10);
    world.workerCards.add(0, counter.surveyScore, 6);
    payJointRewards(world, DAYS, DAYS);
    expect(world.jointParties.paidYuan[0]).toBeCloseTo(3 * 30 * 0.6, 9);
  });
});
