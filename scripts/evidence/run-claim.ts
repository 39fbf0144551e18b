// Runs the arms of a claim over common worlds and judges its checks.
import type { Comparison } from '../../src/experiment/comparison.ts';
import type { Evaluator } from '../../src/experiment/evaluator.ts';
import { judgeClaim, type CheckResult } from '../../src/experiment/evidence/judge-claim.ts';
import { runComparison } from '../../src/experiment/run-comparison.ts';
import { sampleTowns } from '../../src/experiment/sampling.ts';
import { measures } from '../../src/model/outcome/measures.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import type { LoadedClaim } from '../../src/evidence/load-claim.ts';

export interface ClaimRun {
  readonly loaded: LoadedClaim;
  readonly towns: readonly number[];
  readonly results: readonly CheckResult[];
  readonly comparison: Comparison;
  readonly seconds: number;
}

export interface RunClaimOptions {
  readonly evaluator: Evaluator;
  /** Instead of the registered number. */
  readonly replications?: number | undefined;
  /** Instead of the registered towns. */
  readonly towns?: readonly number[] | undefined;
  /** Called after every world with the number of worlds done. */
  readonly onWorld?: (done: number) => void;
}

/** Runs and judges a claim; failed runs are counted, and their worlds enter nothing. */
export async function runClaim(loaded: LoadedClaim, options: RunClaimOptions): Promise<ClaimRun> {
  const { claim, scenario } = loaded;
  const started = performance.now();
  const wanted = options.towns ?? claim.towns;
  const towns =
    typeof wanted === 'number' ? sampleTowns(generateTerritory(scenario), { count: wanted }) : wanted;
  const designs = claim.arms.map(({ id }) => id);
  const run = await runComparison({
    scenario,
    designs,
    baseline: designs[0],
    primary: measures[0].id,
    towns,
    replications: { kind: 'fixed', n: options.replications ?? claim.replications },
    evaluator: options.evaluator,
    onUpdate: ({ complete, failed }) => options.onWorld?.(complete + failed),
  });
  const results = judgeClaim(claim, run.outcomes, { types: scenario.incidents.types }, run.failures);
  const seconds = (performance.now() - started) / 1000;
  return { loaded, towns, results, comparison: run.comparison, seconds };
}
