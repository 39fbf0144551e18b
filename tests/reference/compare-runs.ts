// Runs the engine and the reference on the same scenario and lists where their outcomes differ.

import { Engine } from '../../src/model/engine.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { baselinePolicies, policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { ReferenceOutcome } from './reference-outcome.ts';
import { referenceRun } from './reference-run.ts';

export function enginePair(scenario: Scenario, design: string, replication: number, towns: readonly number[] | null) {
  const territory = generateTerritory(scenario);
  const engine = new Engine(scenario, territory, { replication, towns, policies: baselinePolicies(scenario) });
  engine.applyDesign(policyTimeline(scenario, design));
  engine.advance(engine.endMinute);
  return {
    engine: engine.result(design, scenarioHash(scenario)),
    reference: referenceRun(scenario, territory, { replication, towns, design }),
  };
}

/** Lists leaves of the reference that differ in the engine's outcome. */
export function differences(engine: unknown, reference: unknown, path = ''): string[] {
  if (typeof reference === 'object' && reference !== null) {
    return Object.keys(reference).flatMap((key) =>
      differences((engine as Record<string, unknown>)[key], (reference as Record<string, unknown>)[key], `${path}/${key}`),
    );
  }
  return Object.is(engine, reference) ? [] : [`${path} ${String(engine)} ${String(reference)}`];
}
