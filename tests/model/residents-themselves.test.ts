// The response of the whole model to the platform and to self-governance, in paired worlds of a small district: hotline calls give
// way to the platform and total demand does not; deliberation lets residents solve more; what they solve adds up in both ledgers.
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import { booksAt, outcomeBreaches } from '../support/ledger-invariants.ts';
import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Patch } from '../../src/scenario/schema/scenario.ts';
import { meanInterval } from '../../src/experiment/statistics/mean-interval.ts';
import { pairSamples } from '../../src/experiment/statistics/paired-t.ts';
import { outcomeOf, referenceScenario, startRun, withDesign, worldOf } from '../support/model-run.ts';

const WORLDS = 6;
const base = { ...referenceScenario('small') };
const scenario = {
  ...base,
  incidents: { ...base.incidents, demand: 6 },
  selfGovernance: { ...base.selfGovernance, on: true },
};
const platform = { on: true, launchShare: 0.5 };

/** Runs a design on some worlds; the books of each must be in order. */
function outcomes(patch: Patch): Outcome[] {
  const tried = withDesign(scenario, 'tried', [{ patch }]);
  return Array.from({ length: WORLDS }, (_, replication) => {
    const engine = startRun(tried, replication);
    engine.advance(engine.reformMinute);
    const before = booksAt(worldOf(engine));
    engine.applyDesign(policyTimeline(tried, 'tried'));
    engine.advance(engine.endMinute);
    const outcome = outcomeOf(engine, tried, 'tried');
    expect(outcomeBreaches(outcome, before, booksAt(worldOf(engine)))).toEqual([]);
    return outcome;
  });
}

const without = outcomes({});
const withPlatform = outcomes({ platform });

/** Returns the 95 % interval of a difference of means over the same worlds. */
function difference(of: Outcome[], against: Outcome[], measure: string): readonly [number, number] {
  const values = (runs: Outcome[]) => runs.map(({ measures }) => measures[measure]);
  const interval = meanInterval(pairSamples(values(of), values(against)).spread, 0.95);
  if (interval === null) throw new Error('too few worlds for an interval');
  return [interval.lower, interval.upper];
}

describe('with half of the residents on the platform', () => {
  it('fewer call the hotline', () => {
    expect(difference(withPlatform, without, 'hotline-calls')[1]).toBeLessThan(0);
  });

  it('residents report more in all, not less', () => {
    expect(difference(withPlatform, without, 'resident-reports')[0]).toBeGreaterThan(0);
  });

  it('residents solve more themselves than with a platform for reports only', () => {
    const reportOnly = outcomes({ platform: { ...platform, deliberation: false } });
    expect(difference(withPlatform, reportOnly, 'resident-solved-share')[0]).toBeGreaterThan(0);
  });
});

it('what residents solve is counted apart, once, and ends really solved', () => {
  for (const { gap, flow, ladder, measures } of withPlatform) {
    const flowing = (from: string, to: string) =>
      flow.find((edge) => edge.from === from && edge.to === to)?.count ?? 0;
    const solved = gap['solved-by-residents'];
    expect(solved).toBeGreaterThan(0);
    expect(flowing('solved-by-residents', 'solved')).toBe(solved);
    expect(flowing('unseen', 'solved-by-residents') + flowing('sighted', 'solved-by-residents')).toBe(solved);
    // What was closed on paper before residents solved it stands with the recorded ones in the ladder.
    expect(measures['resident-solved-share'] * ladder.arisen).toBeGreaterThanOrEqual(solved - 1e-9);
    expect(ladder.solved).toBe(ladder.solvedRecorded + gap['fixed-unrecorded'] + solved);
  }
});
