// Visits and joint enforcement in whole runs: null settings leave the ledgers alone, visits collect, snapshots carry them.

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch } from '../../src/scenario/schema/scenario.ts';
import { referenceScenario } from '../support/model-run.ts';
import { hashWithStops, ledgersOf, outcomeUnder } from '../support/whole-run.ts';

const small = referenceScenario('small');

const outcome = (patch: Patch, replication = 0): Outcome => outcomeUnder(small, patch, replication);

describe('visiting teams', () => {
  const everywhere = { on: true, teams: 1000, weekdays: [1, 2, 3, 4, 5] };

  it('change no ledger when nobody tells them anything and nobody trusts them more', () => {
    const silent = outcome({ visits: { ...everywhere, tellProbability: 0, trustStep: 0 } });
    expect(ledgersOf(silent)).toEqual(ledgersOf(outcome({})));
    expect(silent.measures['visit-hours']).toBeGreaterThan(0);
    expect(silent.measures['visit-cases']).toBe(0);
  });

  it('collect problems, the more the more readily residents tell, in every world tried', () => {
    for (let replication = 0; replication < 2; replication++) {
      const collected = (tellProbability: number) =>
        outcome({ visits: { ...everywhere, tellProbability, residentsPerDay: 60 } }, replication).measures[
          'visit-cases'
        ];
      const [few, many] = [collected(0.05), collected(0.9)];
      expect(few).toBeGreaterThan(0);
      expect(many).toBeGreaterThan(few);
    }
  });

  it('raise trust in every world tried when they only meet residents', () => {
    for (let replication = 0; replication < 2; replication++) {
      const trust = (visits: Patch['visits']) =>
        outcome({ visits: { ...visits } }, replication).measures.trust;
      expect(trust({ ...everywhere, tellProbability: 0, trustStep: 0.1 })).toBeGreaterThan(trust({}));
    }
  });
});

describe('joint enforcement', () => {
  it('changes nothing without places for cases', () => {
    const none = outcome({ jointEnforcement: { on: true, casesPerDay: 0 } });
    expect(ledgersOf(none)).toEqual(ledgersOf(outcome({})));
  });

  it('and visits go on from a snapshot as if nothing had happened', () => {
    const scenario = {
      ...small,
      visits: { ...small.visits, on: true, teams: 500 },
      jointEnforcement: { ...small.jointEnforcement, on: true, intervalDays: 2 },
    };
    // Between a day's midnight and its visits and campaigns, and between a campaign and its end.
    const stopped = hashWithStops(scenario, [20 * 1440 + 300, 34 * 1440 + 11 * 60]);
    expect(stopped).toBe(hashWithStops(scenario, []));
  });
});
