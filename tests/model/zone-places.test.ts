// Places of zones in whole runs: unknown places change no ledger; the more residents know, the more they bring, in every world, and the
// more take part.

import { expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, startRun, withDesign } from '../support/model-run.ts';

const small = referenceScenario('small');
const scenario = {
  ...small,
  incidents: { ...small.incidents, demand: 3 },
  zones: { ...small.zones, on: true },
  selfGovernance: { ...small.selfGovernance, on: true },
};
const volunteers = { on: true, volunteerHoursPerWeek: 40, visitYuan: 5, forgetting: 0 };

function outcome(zonePlaces: Patch['zonePlaces'], replication = 0): Outcome {
  const tried = withDesign(scenario, 'tried', [{ patch: { zonePlaces } }]);
  return outcomeOf(runDesign(tried, 'tried', replication), tried, 'filed as one');
}

it('places that nobody knows of change no ledger', () => {
  const [unknown, none] = [outcome({ ...volunteers, awarenessAtStart: 0 }), outcome({})];
  for (const part of ['ladder', 'gap', 'flow', 'indicators', 'byTown'] as const)
    expect(unknown[part]).toEqual(none[part]);
  expect(unknown.measures['zone-visits']).toBe(0);
});

it('the more residents know, the more they bring, and the more take part', () => {
  for (let replication = 0; replication < 2; replication++) {
    const [few, many] = [0.2, 0.8].map((awarenessAtStart) =>
      outcome({ ...volunteers, awarenessAtStart }, replication),
    );
    expect(many.measures['zone-visits']).toBeGreaterThan(few.measures['zone-visits']);
    expect(many.measures.participation).toBeGreaterThan(few.measures.participation);
    expect(few.measures['zone-awareness']).toBeGreaterThanOrEqual(0.2);
  }
});

it('a run goes on from a snapshot as if nothing had happened', () => {
  const placed = { ...scenario, zonePlaces: { ...small.zonePlaces, ...volunteers } };
  const hash = (stops: readonly number[]): string => {
    const engine = startRun(placed);
    for (const minute of stops) {
      engine.advance(minute);
      engine.restore(engine.snapshot());
    }
    engine.advance(engine.endMinute);
    return outcomeOf(engine, placed, 'tried').hash;
  };
  expect(hash([20 * 1440 + 300, 34 * 1440 + 11 * 60])).toBe(hash([]));
});
