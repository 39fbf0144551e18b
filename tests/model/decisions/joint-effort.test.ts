// Effort under a joint reward: the first-order condition of a team, diluted by the number of parties, with corners.

import { describe, expect, it } from 'vitest';
import { jointEffort } from '../../../src/model/decisions/joint-effort.ts';
import type { JointReward } from '../../../src/scenario/schema/joint-reward.ts';
import { partyTask } from '../../../src/model/world/joint-parties.ts';

const settings: JointReward = {
  on: true,
  share: 0.5,
  yuanPerYear: 60_000,
  unit: 'community',
  basis: 'record',
  swing: 0.2,
  ownStakeYuan: 0,
  effortCostYuan: 4000,
  coHandlingGain: 0.6,
  strengthGain: 0.5,
};
const { cases, neighbours } = partyTask;

describe('a party', () => {
  it('works where its n-th part of the reward equals the marginal cost: s B swing / (n c)', () => {
    for (const parties of [3, 6, 30])
      expect(jointEffort(settings, cases, parties, true)).toBeCloseTo(6000 / parties / 4000, 12);
  });

  it('does for one n-th what the undivided owner would do: free riding grows with the unit', () => {
    const alone = jointEffort({ ...settings, yuanPerYear: 10_000 }, cases, 1, true);
    expect(jointEffort({ ...settings, yuanPerYear: 10_000 }, cases, 12, true)).toBeCloseTo(alone / 12, 12);
  });

  it('stays within nothing and everything', () => {
    expect(jointEffort({ ...settings, share: 0 }, cases, 3, true)).toBe(0);
    expect(jointEffort({ ...settings, effortCostYuan: 1 }, cases, 3, true)).toBe(1);
  });

  it('does nothing for neighbours when only the record counts, and half and half when the survey does', () => {
    expect(jointEffort(settings, neighbours, 3, true)).toBe(0);
    const survey = { ...settings, basis: 'survey' } as const;
    const half = jointEffort(settings, cases, 3, true) / 2;
    expect(jointEffort(survey, cases, 3, true)).toBeCloseTo(half, 12);
    expect(jointEffort(survey, neighbours, 3, true)).toBeCloseTo(half, 12);
  });

  it('does nothing for an outcome that is not measured, unless it has a stake of its own', () => {
    expect(jointEffort(settings, cases, 3, false)).toBe(0);
    expect(jointEffort({ ...settings, ownStakeYuan: 2000 }, cases, 300, false)).toBeCloseTo(0.25, 12);
  });
});
