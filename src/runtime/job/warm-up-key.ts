// Names the warm-up that a job starts from: jobs with equal keys share it (RULES 9), so a pool sends them to the same worker.
// Designs are no part of it.
import type { JobRequest } from '../../experiment/evaluator.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

const hashes = new WeakMap<Scenario, string>();

/** Returns the scenario's hash, computed once per object. */
export function hashOfScenario(scenario: Scenario): string {
  const hash = hashes.get(scenario) ?? scenarioHash(scenario);
  hashes.set(scenario, hash);
  return hash;
}

/** Returns the key of the warm-up: scenario without designs, replication, towns. */
export function warmUpKey({ scenario, replication, towns }: JobRequest): string {
  return `${hashOfScenario(scenario)}/${replication}/${towns === null ? 'all' : towns.join(',')}`;
}
