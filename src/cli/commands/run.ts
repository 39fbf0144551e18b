// `wangge run`: one replication of one design, every measure of both ledgers.
import type { Command } from 'commander';
import type { JobRequest, JobResult } from '../../experiment/evaluator.ts';
import { admitMemory } from '../../runtime/job/memory-estimate.ts';
import { CommandFailure, usageFailure } from '../command-failure.ts';
import { addCommand, addComputationOptions, type CommandContext, wholeNumber } from '../command-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { designNamed } from '../input/choose-designs.ts';
import { chooseTowns, type TownOptions } from '../input/choose-towns.ts';
import { openScenario } from '../input/open-scenario.ts';
import { listenForInterruption } from '../interruption.ts';
import { print } from '../output/streams.ts';
import { chooseWorkers, openEvaluator, type WorkerOptions, type Workers } from '../worker-options.ts';
import { ProgressDisplay } from '../progress/progress-display.ts';
import { outcomeCsv, outcomeReport } from '../report/outcome-report.ts';
import { jsonDocument, resultOrigin } from '../report/result-file.ts';
import { reproduceCommand } from '../../experiment/reproduce-command.ts';
import { scenarioHeading } from '../report/scenario-heading.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

interface RunOptions extends TownOptions, WorkerOptions {
  readonly design?: string;
  readonly replication: string;
  readonly seed?: string;
  readonly json?: true;
  readonly csv?: true;
  readonly quiet?: true;
}

const mostReplications = 1_000_000;

/** Adds the command `run`. */
export function addRun(program: Command, context: CommandContext): void {
  const { options } = context.texts.help;
  const command = addCommand(program, 'run', context)
    .option('-d, --design <id>', options.design)
    .option('-r, --replication <number>', options.replication, '0')
    .option('--json', options.jsonFlag)
    .option('--csv', options.csvFlag);
  addComputationOptions(command, context).action(async (argument: string, given: RunOptions) => {
    context.finish(await run(argument, given, context.texts));
  });
}

async function run(argument: string, given: RunOptions, texts: Texts): Promise<ExitCode> {
  if (given.json === true && given.csv === true) throw usageFailure(texts.usage.conflict('--json', '--csv'));
  const replication = wholeNumber('--replication', given.replication, [0, mostReplications], texts);
  const workers = chooseWorkers({ ...given, workers: '1' }, texts);
  const scenario = openScenario(argument, given.seed, texts);
  const design =
    given.design === undefined ? scenario.designs[0].id : designNamed(given.design, scenario, texts);
  const towns = chooseTowns(scenario, given, texts);
  admitMemory(scenario, towns, workers.memoryLimitBytes);
  const request = { scenario, design, replication, towns };
  const result = await evaluate(request, workers, given.quiet === true, texts);
  if (result === null) return exitCodes.interrupted;
  if (!result.ok) {
    const reason = nameIn(texts.language, result.error);
    throw new CommandFailure(exitCodes.failedReplications, [
      texts.result.failed(design, replication, reason),
    ]);
  }
  const { outcome } = result;
  const command = reproduceCommand('run', argument, [
    ['--design', design],
    ['--replication', String(replication)],
    ['--towns', towns === null ? null : towns.join(',')],
    ['--seed', given.seed ?? null],
  ]);
  if (given.json === true) {
    const origin = resultOrigin(scenario, [design], towns, command);
    process.stdout.write(jsonDocument({ format: 'wangge-run/1', ...origin, outcome }));
  } else if (given.csv === true) {
    process.stdout.write(outcomeCsv(outcome, texts));
  } else {
    const heading = texts.result.replicationHeading(design, replication);
    print(...scenarioHeading(scenario, [design], texts), heading, ...outcomeReport(outcome, texts));
    print(texts.result.reproduce(command));
  }
  return exitCodes.ok;
}

/** Runs the job on one worker thread; null when interrupted. */
async function evaluate(
  request: JobRequest,
  workers: Workers,
  quiet: boolean,
  texts: Texts,
): Promise<JobResult | null> {
  const display = new ProgressDisplay(process.stderr, texts, quiet || process.stderr.isTTY !== true);
  const { evaluator, close } = openEvaluator(workers, (_request, fraction) => {
    display.show({ fraction, done: 0, most: 1, failed: 0, mayEndEarlier: false, note: '' });
  });
  const interruption = listenForInterruption(texts);
  try {
    return await evaluator.evaluate(request, interruption.signal);
  } catch (thrown) {
    if (interruption.signal.aborted) return null;
    throw thrown;
  } finally {
    close();
    display.end();
    interruption.stop();
  }
}
