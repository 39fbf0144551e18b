// A job that also writes down the lives of chosen incidents (全程经历). Watching changes nothing: its outcome is the outcome of the
// plain job. Incidents that arose before the reform day are not found, since the warm-up is not run again.
import type { JobRequest, PlainError } from '../../experiment/evaluator.ts';
import type { Biography } from '../../model/ledger/tracer.ts';
import type { Outcome } from '../../model/outcome/outcome.ts';

export interface TracedJobRequest extends JobRequest {
  /** Origin keys of the incidents to watch. */
  readonly origins: readonly (readonly [number, number])[];
}

export type TracedJobResult =
  | { readonly ok: true; readonly outcome: Outcome; readonly biographies: readonly Biography[] }
  | { readonly ok: false; readonly error: PlainError };

/** Tells the two kinds of job apart. */
export const isTraced = (request: JobRequest): request is TracedJobRequest => 'origins' in request;
