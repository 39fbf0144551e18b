// `wangge compare`: designs over common worlds, on all cores.
import type { Command } from 'commander';
import { admitMemory } from '../../runtime/job/memory-estimate.ts';
import { addCommand, addComputationOptions, type CommandContext } from '../command-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { chooseWorkers } from '../worker-options.ts';
import type { Texts } from '../texts/texts.ts';
import { makeEqualBudgets } from './equal-budget.ts';
import { planComparison, type CompareOptions } from './compare-plan.ts';
import { evaluateDesigns } from './evaluate-designs.ts';
import { writeComparison } from './compare-output.ts';

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
  const run = await evaluateDesigns(plan, workers, given.quiet === true, texts);
  writeComparison(run, plan, equal, texts);
  if (run.ended === 'cancelled') return exitCodes.interrupted;
  return run.failures.length > 0 ? exitCodes.failedReplications : exitCodes.ok;
}
