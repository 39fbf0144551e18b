// Whole runs of a scenario under a patch: its ledgers, and what a run that was stopped and gone on with from a snapshot comes to.

import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Engine } from '../../src/model/engine.ts';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, runDesign, startRun, withDesign } from './model-run.ts';

/** Runs the scenario under a patch from the reform day on; outcomes of all patches are filed under one name, so that they compare. */
export function outcomeUnder(scenario: Scenario, patch: Patch, replication = 0): Outcome {
  const tried = withDesign(scenario, 'tried', [{ patch }]);
  return outcomeOf(runDesign(tried, 'tried', replication), tried, 'filed as one');
}

/** What both ledgers hold, without the measures. */
export const ledgersOf = ({ ladder, ladderByType, gap, indicators, flow, byTown }: Outcome) => ({
  ladder,
  ladderByType,
  gap,
  indicators,
  flow,
  byTown,
});

/** Hash of the run under the scenario's own policy that takes a snapshot at each minute and is restored from it. */
export function hashWithStops(scenario: Scenario, stops: readonly number[]): string {
  const tried = withDesign(scenario, 'tried', []);
  const engine = startRun(tried);
  for (const minute of stops) {
    engine.advance(minute);
    engine.restore(engine.snapshot());
  }
  engine.advance(engine.endMinute);
  return outcomeOf(engine, tried, 'tried').hash;
}

/** Runs a design to some minutes after the reform day, and goes on in another engine, which is returned at its end. */
export function resumedRun(scenario: Scenario, design: string, minutesAfterReform: number): Engine {
  const first = startRun(scenario);
  first.advance(first.reformMinute);
  first.applyDesign(policyTimeline(scenario, design));
  first.advance(first.reformMinute + minutesAfterReform);
  const second = startRun(scenario);
  second.restore(first.snapshot());
  second.applyDesign(policyTimeline(scenario, design));
  second.advance(second.endMinute);
  return second;
}
