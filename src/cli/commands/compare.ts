// `wangge compare`: designs over common worlds, on all cores.
import type { Command } from 'commander';
import type { ComparisonRun, ComparisonUpdate } from '../../experiment/comparison-run.ts';
import { runComparison } from '../../experiment/run-comparison.ts';
import { admitMemory } from '../../runtime/job/memory-estimate.ts';
import { addCommand, addComputationOptions, type CommandContext } from '../command-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { listenForInterruption } from '../interruption.ts';
import { CountingEvaluator } from '../progress/counting-evaluator.ts';
import { ProgressDisplay } from '../progress/progress-display.ts';
import { chooseWorkers, openEvaluator, type Workers } from '../worker-options.ts';
import { formatSize } from '../report/format-number.ts';
import type { Texts } from '../texts/texts.ts';
import { makeEqualBudgets } from './equal-budget.ts';
import { planComparison, type ComparePlan, type CompareOptions } from './compare-plan.ts';
import { writeComparison } from './compare-output.ts';

/** Shown while the last jobs are done but their worlds not yet taken in. */
const almostAll = 0.999;

/** Adds the command `compare`. */
export function addCompare(program: Command, context: CommandContext): void {
  const { options } = context.texts.help;
  const command = addCommand(program, 'compare', context)
    .option('-d, --designs <list>', options.designs)
    .option('-b, --baseline <id>', options.baseline)
    .option('-n, --replications <count>', options.replications)
    .option('--precision <half-width>', options.precision)
    .option('--max <count>', options.max)
    .option('-p, --primary <measure>', options.primary)
    .option('-m, --measures <main|all>', options.measures, 'main')
    .option('--as-designed', context.texts.budget.option)
    .option('--json <file>', options.jsonFile)
    .option('--csv <file>', options.csvFile)
    .option('-w, --workers <count>', options.workers);
  addComputationOptions(command, context).action(async (argument: string, given: CompareOptions) => {
    context.finish(await compare(argument, given, context.texts));
  });
}

async function compare(argument: string, given: CompareOptions, texts: Texts): Promise<ExitCode> {
  const workers = chooseWorkers(given, texts);
  const asked = planComparison(argument, given, texts);
  admitMemory(asked.scenario, asked.towns, workers.memoryLimitBytes);
  const equal = asked.equalBudget
    ? await makeEqualBudgets(asked, workers, given.quiet === true, texts)
    : null;
  const plan = equal === null ? asked : { ...asked, scenario: equal.scenario };
  const run = await evaluate(plan, workers, given.quiet === true, texts);
  writeComparison(run, plan, equal, texts);
  if (run.ended === 'cancelled') return exitCodes.interrupted;
  return run.failures.length > 0 ? exitCodes.failedReplications : exitCodes.ok;
}

async function evaluate(
  plan: ComparePlan,
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
  { replications, primaryMeasure }: ComparePlan,
  texts: Texts,
): string {
  const halfWidth = update?.stopping?.halfWidth ?? null;
  if (replications.kind !== 'precision' || halfWidth === null) return '';
  const [now, wanted] = [halfWidth, replications.halfWidth].map((value) => formatSize(value, primaryMeasure));
  return texts.progress.halfWidth(now, wanted);
}
