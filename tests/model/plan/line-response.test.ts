// What zones and the street's powers make of the organisation's settings; the settings themselves while both are off.
import { describe, expect, it } from 'vitest';
import { compileLineResponse } from '../../../src/model/plan/line-response.ts';
import { policyOf } from '../../../src/scenario/patch.ts';
import { powerIds } from '../../../src/scenario/schema/powers.ts';
import type { Patch } from '../../../src/scenario/schema/scenario.ts';
import { loaded, scenarioFile } from '../../support/scenario-text.ts';

const scenario = loaded(scenarioFile('reference/small.yaml'));
const under = (patch: Patch) => {
  const result = policyOf(scenario, [patch]);
  if (!result.ok) throw new Error(result.problems[0].en);
  return compileLineResponse(result.policy);
};
const { organisation } = scenario;
const holds = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, true]));

describe('response of the line departments', () => {
  it('is what the organisation says while zones and street are off, to the bit', () => {
    const response = under({ zones: { powers: holds('dispatch') }, street: { powers: holds('command') } });
    expect(response).toMatchObject({
      disputeEach: organisation.disputeProbability * (1 - organisation.responsibilityListCoverage),
      furtherParties: 0,
      disputeDelayHours: organisation.disputeDelayHours,
      returnToBlock: organisation.returnToBlock,
      blockSolveProbability: organisation.blockSolveProbability,
      communityCoordinationHours: organisation.communityCoordinationHours,
      townAuthority: organisation.townAuthority,
      leaderHoursPerWeek: organisation.leaderHoursPerWeek,
      intakeHours: organisation.intakeHours,
      roundTripHours: 0,
      independentCheckShare: organisation.independentCheckShare,
      stakeFactor: 1,
    });
  });

  it('comes by way of the district while the street is a terminal handler, and no longer when it is a platform', () => {
    expect(under({ street: { on: true } })).toMatchObject({ roundTripHours: 7, roundTripHops: 2 });
    const platform = under({ street: { on: true, role: 'platform' } });
    expect(platform).toMatchObject({ roundTripHours: 0, roundTripHops: 0 });
    expect(platform.returnToBlock).toBeCloseTo(0.2 * organisation.returnToBlock, 12);
  });

  it('improves in some respect with each power, and in none gets worse', () => {
    const without = under({ street: { on: true } });
    const better = (id: string) => {
      const now = under({ street: { on: true, powers: holds(id) } });
      const gains = [
        without.disputeEach - now.disputeEach,
        without.disputeDelayHours - now.disputeDelayHours,
        without.communityCoordinationHours - now.communityCoordinationHours,
        now.blockSolveProbability - without.blockSolveProbability,
        now.townAuthority - without.townAuthority,
        now.independentCheckShare - without.independentCheckShare,
        now.stakeFactor - without.stakeFactor,
      ];
      expect(Math.min(...gains), id).toBeGreaterThanOrEqual(0);
      return Math.max(...gains);
    };
    for (const id of powerIds) expect(better(id), id).toBeGreaterThan(0);
  });

  it('gives a zone head without powers, rank or person no authority, and with ambiguity less than without', () => {
    expect(under({ zones: { on: true } }).zoneAuthority).toBe(0);
    const powers = holds('dispatch', 'assess');
    const clear = under({ zones: { on: true, headRank: 2, powers } }).zoneAuthority;
    expect(clear).toBeCloseTo(1 - 0.8 * 0.8 * 0.7 * 0.7, 12);
    expect(under({ zones: { on: true, headRank: 2, powers, ambiguity: 0.4 } }).zoneAuthority).toBeLessThan(
      clear,
    );
  });

  it('counts an unclear zone as a further party to dispute', () => {
    expect(under({ zones: { on: true, ambiguity: 0.4 } }).furtherParties).toBe(0.4);
  });

  it('weakens where departments assess the street', () => {
    const assessed = under({ street: { on: true, assessedByDepartments: true } });
    expect(assessed.townAuthority).toBeLessThan(organisation.townAuthority);
    expect(assessed.leaderHoursPerWeek).toBeLessThan(organisation.leaderHoursPerWeek);
    expect(assessed.intakeHours).toBeGreaterThan(organisation.intakeHours);
  });
});
