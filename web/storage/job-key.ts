// Names a run by everything its result depends on. Equal names, equal results.
import type { JobRequest } from '../../src/experiment/evaluator.ts';
import { modelVersion } from '../../src/model/version.ts';
import { designHash } from '../../src/scenario/hash.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

const known = new WeakMap<Scenario, Map<string, string>>();

/** Returns the name of a run. */
export function jobKey({ scenario, design, replication, towns, byCell, fates }: JobRequest): string {
  const hashes = known.get(scenario) ?? new Map<string, string>();
  known.set(scenario, hashes);
  const hash = hashes.get(design) ?? designHash(scenario, design) ?? `unknown-${design}`;
  hashes.set(design, hash);
  const place = towns === null ? 'district' : towns.join('+');
  const extras = [...(byCell === true ? ['cells'] : []), ...(fates === true ? ['fates'] : [])];
  return [modelVersion, hash, replication, place, ...extras].join('/');
}
