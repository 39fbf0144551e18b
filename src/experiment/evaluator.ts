// The seam between experiments and the places that run them: one job is one replication of one design.
// Experiments know only this interface; pools in src/runtime implement it. Plain structured-clonable data throughout.
import type { Outcome } from '../model/outcome/outcome.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { CancelSignal } from './cancel-signal.ts';

export interface JobRequest {
  readonly scenario: Scenario;
  /** Id of a design of the scenario. */
  readonly design: string;
  readonly replication: number;
  /** Run only these towns with their stations (a sample); null = the whole district. */
  readonly towns: readonly number[] | null;
  /** Whether the outcome shall bear rows by grid cell; its hash is the same. */
  readonly byCell?: boolean;
  /** Whether the outcome shall bear the fate of every incident of the cohort; its hash is the same. */
  readonly fates?: boolean;
}

/** An error in a form that survives a worker boundary. */
export interface PlainError {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export type JobResult =
  { readonly ok: true; readonly outcome: Outcome } | { readonly ok: false; readonly error: PlainError };

export interface Evaluator {
  /** How many jobs may usefully be in flight at once. */
  readonly concurrency: number;
  /** Runs one job; never rejects except with an AbortError-like reason when the signal fires. */
  evaluate(request: JobRequest, signal?: CancelSignal): Promise<JobResult>;
}
