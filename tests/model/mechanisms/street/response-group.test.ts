// Quantiles of the first claim are read off a fine grid of uniforms and held against the closed forms.
import { describe, expect, it } from 'vitest';
import { claimProbability, claimQuantile } from '../../../../src/model/mechanisms/street/response-group.ts';
import { loaded, scenarioFile } from '../../../support/scenario-text.ts';

const { group } = loaded(scenarioFile('reference/small.yaml')).street;
const GRID = 20_000;
/** Share of all draws under which a matter is claimed within some minutes; exact up to the grid. */
function claimedWithin(settings: typeof group, minutes: number): number {
  let claimed = 0;
  for (let i = 0; i < GRID; i++) if (claimQuantile(settings, (i + 0.5) / GRID) <= minutes) claimed++;
  return claimed / GRID;
}

describe('a fast-response group', () => {
  it('claims in the time that the first of its members needs', () => {
    const sharing = group.members / group.duties;
    const wanted = 1 - Math.exp((-20 / group.replyMinutes) * sharing);
    expect(Math.abs(claimedWithin(group, 20) - wanted)).toBeLessThan(1e-4);
  });

  it('of 36 with six duties acknowledges 95 % within 20 minutes when nobody stands by', () => {
    expect(claimedWithin(group, 20)).toBeGreaterThanOrEqual(0.95);
  });

  it('with bystanders leaves unclaimed what the volunteer’s dilemma leaves', () => {
    for (const members of [12, 36, 360]) {
      const sharing = members / group.duties;
      const never = 1 - claimedWithin({ ...group, members, bystander: true }, 1e9);
      expect(Math.abs(never - Math.pow(group.claimCost, sharing / (sharing - 1)))).toBeLessThan(1e-4);
    }
  });

  it('with bystanders has each member claim less the more there are', () => {
    const each = [2, 6, 20, 60].map((sharing) => claimProbability({ ...group, bystander: true }, sharing));
    expect([...each].sort((a, b) => b - a)).toEqual(each);
    expect(claimProbability({ ...group, bystander: true }, 1)).toBe(1);
  });
});
