// Collects the results of a comparison job by job, in order: closes worlds, keeps failures as rows, steers precision
// stopping, and compares on demand. With the baseline alone, precision is that of its own mean.
import type { Outcome } from '../model/outcome/outcome.ts';
import { compareDesigns } from './compare-designs.ts';
import type { Comparison, FailedReplication, Look } from './comparison.ts';
import type { ComparisonRun, ComparisonUpdate, RunComparisonInput } from './comparison-run.ts';
import type { JobResult } from './evaluator.ts';
import { mostReplications } from './replication-plan.ts';
import type { StoppingState } from './stopping.ts';
import { PrecisionStopping } from './stopping.ts';

/** Receives the results of one run; one instance per run. */
export class WorldCollector {
  private readonly input: RunComparisonInput;
  private readonly stopping: PrecisionStopping | null;
  private readonly outcomes: Outcome[] = [];
  private readonly failures: FailedReplication[] = [];
  private world: Outcome[] = [];
  private failed = 0;
  private closed = 0;
  private state: StoppingState | null = null;

  constructor(input: RunComparisonInput) {
    this.input = input;
    const { replications, designs } = input;
    this.stopping =
      replications.kind === 'precision'
        ? new PrecisionStopping(replications, Math.max(1, designs.length - 1))
        : null;
  }

  /** Takes the next result; returns whether to go on. */
  take(job: number, result: JobResult): boolean {
    const { designs } = this.input;
    const place = job % designs.length;
    const replication = Math.floor(job / designs.length);
    if (result.ok) this.world.push(result.outcome);
    else this.failures.push({ design: designs[place], replication, error: result.error });
    if (place < designs.length - 1) return true;
    this.closeWorld();
    this.input.onUpdate?.(this.update());
    return this.state === null || this.state.stop === null;
  }

  finish(cancelled: boolean): ComparisonRun {
    const { replications, designs } = this.input;
    const complete = this.outcomes.length / designs.length;
    const stopped = this.state?.stop ?? null;
    const unfinished = cancelled && this.closed < mostReplications(replications);
    const whole = replications.kind === 'fixed' ? 'planned' : 'limit';
    const ended = stopped ?? (unfinished ? 'cancelled' : whole);
    const used = ended === 'precise' ? (this.state?.preciseSince ?? complete) : complete;
    const outcomes = used * designs.length;
    return {
      ended,
      comparison: this.compare(ended === 'cancelled' ? 'interim' : 'final', outcomes),
      outcomes: this.outcomes.slice(0, outcomes),
      failures: this.failures.slice(),
      stopping: this.state,
      confirming: complete - used,
    };
  }

  /** Compares the first `outcomes` and `failures` collected; by default all. */
  compare(look: Look, outcomes = this.outcomes.length, failures = this.failures.length): Comparison {
    const { measures, designs, baseline, primary } = this.input;
    return compareDesigns({
      ...(measures === undefined ? {} : { measures }),
      designs,
      baseline,
      primary,
      outcomes: this.outcomes.slice(0, outcomes),
      failures: this.failures.slice(0, failures),
      look,
    });
  }

  private closeWorld(): void {
    const { designs, baseline, primary } = this.input;
    const world = this.world;
    this.world = [];
    this.closed++;
    if (world.length < designs.length) {
      this.failed++;
      return;
    }
    this.outcomes.push(...world);
    if (this.stopping === null) return;
    const valueOf = (outcome: Outcome): number => outcome.measures[primary];
    const others = world.filter((outcome) => outcome.design !== baseline);
    const zero = valueOf(world[designs.indexOf(baseline)]);
    const differences = others.length === 0 ? [zero] : others.map((outcome) => valueOf(outcome) - zero);
    this.state = this.stopping.add(differences);
  }

  private update(): ComparisonUpdate {
    const outcomes = this.outcomes.length;
    const failures = this.failures.length;
    return {
      complete: outcomes / this.input.designs.length,
      failed: this.failed,
      most: mostReplications(this.input.replications),
      failures: this.failures.slice(),
      stopping: this.state,
      summary: () => this.compare('interim', outcomes, failures),
    };
  }
}
