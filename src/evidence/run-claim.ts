// Runs the arms of a claim over common worlds and judges its checks.
import type { LoadedClaim } from './load-claim.ts';
import type { CancelSignal } from '../experiment/cancel-signal.ts';
import type { Comparison } from '../experiment/comparison.ts';
import type { Evaluator } from '../experiment/evaluator.ts';
import { judgeClaim, type CheckResult } from '../experiment/evidence/judge-claim.ts';
import { runComparison } from '../experiment/run-comparison.ts';
import { sampleTowns } from '../experiment/sampling.ts';
import { measures } from '../model/outcome/measures.ts';
import { generateTerritory } from '../scenario/generate/generate-territory.ts';

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
  readonly signal?: CancelSignal;
  /** Called after every world with the number of worlds done, failed ones included. */
  readonly onWorld?: (done: number, failed: number) => void;
}

/**
 * Runs and judges a claim; failed runs are counted, and their worlds enter nothing.
 * @returns null when the signal fired: a claim that was cut short is not judged
 */
export async function runClaim(loaded: LoadedClaim, options: RunClaimOptions): Promise<ClaimRun | null> {
  const { claim, scenario } = loaded;
  const { evaluator, signal } = options;
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
    evaluator,
    ...(signal === undefined ? {} : { signal }),
    onUpdate: ({ complete, failed }) => options.onWorld?.(complete + failed, failed),
  });
  if (run.ended === 'cancelled') return null;
  const results = judgeClaim(claim, run.outcomes, { types: scenario.incidents.types }, run.failures);
  const seconds = (performance.now() - started) / 1000;
  return { loaded, towns, results, comparison: run.comparison, seconds };
}
