// Runs the designs of a plan over common worlds on all workers of this machine, showing how far it is; ends early, with what is done, on
// Ctrl-C.
import type { ComparisonRun, ComparisonUpdate } from '../../experiment/comparison-run.ts';
import { runComparison } from '../../experiment/run-comparison.ts';
import { listenForInterruption } from '../interruption.ts';
import { CountingEvaluator } from '../progress/counting-evaluator.ts';
import { ProgressDisplay } from '../progress/progress-display.ts';
import { formatSize } from '../report/format-number.ts';
import type { Texts } from '../texts/texts.ts';
import { openEvaluator, type Workers } from '../worker-options.ts';
import type { ComparePlan } from './compare-plan.ts';

/** Shown while the last jobs are done but their worlds not yet taken in. */
const almostAll = 0.999;

export type EvaluationPlan = Pick<
  ComparePlan,
  'scenario' | 'designs' | 'baseline' | 'primary' | 'primaryMeasure' | 'towns' | 'replications' | 'most'
> & {
  /** Whether outcomes shall bear rows by grid cell. */
  readonly byCell?: boolean;
};

/** Runs designs over common worlds on all workers, with progress, until done or interrupted. */
export async function evaluateDesigns(
  plan: EvaluationPlan,
  workers: Workers,
  quiet: boolean,
  texts: Texts,
): Promise<ComparisonRun> {
  const display = new ProgressDisplay(process.stderr, texts, quiet);
  let update: ComparisonUpdate | null = null;
  const jobs = plan.most * plan.designs.length;
  const isCounted = (): boolean => update !== null && update.complete + update.failed === plan.most;
  const show = (): void => {
    display.show({
      fraction: Math.min(counting.jobsDone / jobs, isCounted() ? 1 : almostAll),
      done: update?.complete ?? 0,
      most: plan.most,
      failed: update?.failed ?? 0,
      mayEndEarlier: plan.replications.kind === 'precision',
      note: precisionNote(update, plan, texts),
    });
  };
  const { evaluator, close } = openEvaluator(workers, (request, fraction) => {
    counting.note(request, fraction);
  });
  const counting = new CountingEvaluator(evaluator, show);
  const interruption = listenForInterruption(texts);
  try {
    const { scenario, designs, baseline, primary, towns, replications } = plan;
    return await runComparison({
      scenario,
      designs,
      baseline,
      primary,
      towns,
      replications,
      byCell: plan.byCell === true,
      evaluator: counting,
      signal: interruption.signal,
      onUpdate: (latest) => {
        update = latest;
        show();
      },
    });
  } finally {
    close();
    display.end();
    interruption.stop();
  }
}

function precisionNote(
  update: ComparisonUpdate | null,
  { replications, primaryMeasure }: EvaluationPlan,
  texts: Texts,
): string {
  const halfWidth = update?.stopping?.halfWidth ?? null;
  if (replications.kind !== 'precision' || halfWidth === null) return '';
  const [now, wanted] = [halfWidth, replications.halfWidth].map((value) => formatSize(value, primaryMeasure));
  return texts.progress.halfWidth(now, wanted);
}
