// What a run of a comparison asks for, tells on the way and yields. Shapes only.
import type { MeasureDeclaration } from '../model/outcome/measures.ts';
import type { Outcome } from '../model/outcome/outcome.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { CancelSignal } from './cancel-signal.ts';
import type { Comparison, FailedReplication } from './comparison.ts';
import type { Evaluator } from './evaluator.ts';
import type { ReplicationPlan } from './replication-plan.ts';
import type { StoppingState } from './stopping.ts';

export interface RunComparisonInput {
  readonly scenario: Scenario;
  /** Distinct ids of designs of the scenario, the baseline among them; at least one. */
  readonly designs: readonly string[];
  readonly baseline: string;
  /** Id of the measure declared before the run; it also steers precision stopping. */
  readonly primary: string;
  /** Run only these towns; null = the whole district. */
  readonly towns: readonly number[] | null;
  readonly replications: ReplicationPlan;
  readonly evaluator: Evaluator;
  /** Whether outcomes shall bear rows by grid cell. */
  readonly byCell?: boolean;
  /** Measures to report; by default all declared ones. */
  readonly measures?: readonly MeasureDeclaration[];
  readonly signal?: CancelSignal;
  /** Called after every world, in order; cheap unless `summary` is called. */
  readonly onUpdate?: (update: ComparisonUpdate) => void;
}

export interface ComparisonUpdate {
  /** Worlds complete in all designs. */
  readonly complete: number;
  /** Worlds that ended with a failure in some design. */
  readonly failed: number;
  /** Most worlds the plan can run. */
  readonly most: number;
  readonly failures: readonly FailedReplication[];
  /** Only for a precision plan, once a world is complete. */
  readonly stopping: StoppingState | null;
  /** Computes the interim comparison of exactly these worlds, now or later. */
  summary(): Comparison;
}

export interface ComparisonRun {
  /** planned: the fixed n; precise / limit: of a precision plan; cancelled: the signal fired (interim look). */
  readonly ended: 'planned' | 'precise' | 'limit' | 'cancelled';
  readonly comparison: Comparison;
  /** Outcomes behind the comparison, by world, then in the order of `designs`. */
  readonly outcomes: readonly Outcome[];
  readonly failures: readonly FailedReplication[];
  readonly stopping: StoppingState | null;
  /** Worlds run only to confirm the precision; they enter no interval. */
  readonly confirming: number;
}
