// `wangge zones loop`: simulate, draw anew by the work of each grid cell, simulate again, until the plan settles.
import path from 'node:path';
import type { Command } from 'commander';
import { runDesignLoop, type LoopStep } from '../../experiment/zones/design-loop.ts';
import { ZONES_MAX } from '../../model/plan/zone-maps.ts';
import { admitMemory } from '../../runtime/job/memory-estimate.ts';
import { CommandFailure, usageFailure } from '../command-failure.ts';
import { addCommand, wholeNumber, type CommandContext } from '../command-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { listenForInterruption } from '../interruption.ts';
import { print, printAside } from '../output/streams.ts';
import { tableLines } from '../output/table.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { chooseWorkers, openEvaluator, type WorkerOptions } from '../worker-options.ts';
import { addNormOptions } from '../zones/norm-options.ts';
import { assertPlanFile, assertRuns, openPlan, todayWord, writePlan } from '../zones/open-plan.ts';
import { scoreLines } from '../zones/score-lines.ts';
import { scoreOf } from '../zones/score-of.ts';
import { openZoneSite, type ZoneSite } from '../zones/zone-site.ts';
import { addSearchOptions, planRequest, type GenerateOptions } from './zones-generate.ts';

interface LoopOptions extends Omit<GenerateOptions, 'balance'>, WorkerOptions {
  readonly start: string;
  readonly replications: string;
  readonly rounds: string;
}

/** Adds `zones loop`. */
export function addZonesLoop(group: Command, context: CommandContext): void {
  const { texts } = context;
  const { options } = texts.help;
  const command = addNormOptions(addCommand(group, 'zones loop', context), context);
  addSearchOptions(command, context)
    .option('--start <plan>', texts.zonesOptions.start, todayWord)
    .option('--rounds <count>', texts.zonesOptions.rounds, '4')
    .option('-n, --replications <count>', texts.zonesOptions.worlds, '2')
    .option('-w, --workers <count>', options.workers)
    .option('--memory <MB>', options.memory)
    .action(async (argument: string, given: LoopOptions) => {
      context.finish(await loop(argument, given, texts));
    });
}

async function loop(argument: string, given: LoopOptions, texts: Texts): Promise<ExitCode> {
  assertPlanFile(given.out, texts);
  const workers = chooseWorkers(given, texts);
  const worlds = wholeNumber('--replications', given.replications, [1, 1000], texts);
  const rounds = wholeNumber('--rounds', given.rounds, [1, 50], texts);
  const site = openZoneSite(argument, given, texts);
  const named = openPlan(given.start, site, texts);
  const start = named.plan;
  assertRuns([named], site, texts);
  const request = planRequest(
    site,
    given.zones === undefined ? { ...given, zones: String(start.zones) } : given,
    texts,
  );
  const most = mostZones(site);
  if (request.zones > most)
    throw usageFailure(
      texts.usage.badValue('--zones', String(request.zones), texts.usage.wholeNumber(1, most)),
    );
  admitMemory(site.scenario, null, workers.memoryLimitBytes);
  const { evaluator, close } = openEvaluator(workers, () => undefined);
  const interruption = listenForInterruption(texts);
  try {
    const { scenario, territory, units } = site;
    const { steps, ended, error } = await runDesignLoop({
      scenario,
      territory,
      units,
      start,
      request,
      worlds,
      rounds,
      evaluator,
      signal: interruption.signal,
      onStep: (step) => {
        if (given.quiet !== true) printAside(stepRow(step, texts).join('  '));
      },
    });
    if (error !== null)
      throw new CommandFailure(exitCodes.failedReplications, [
        texts.zones.loopEnded.failed + nameIn(texts.language, error),
      ]);
    print(
      texts.zones.loopHeading,
      ...tableLines([texts.zones.loopColumns, ...steps.map((step) => stepRow(step, texts))], {
        align: ['right', 'left', 'right'],
        indent: 2,
      }),
      texts.zones.loopEnded[ended],
    );
    const last = steps.at(-1);
    if (last !== undefined) {
      const [before, after] = [
        texts.zones.loopStart,
        given.out === undefined ? texts.zones.loopEnd : path.basename(given.out),
      ];
      const scored = [
        { name: before, plan: start },
        { name: after, plan: last.plan },
      ].map((named) => ({ ...named, score: scoreOf(site, named.plan, start) }));
      print('', ...scoreLines(scored, site.scenario, texts), '');
      if (given.out !== undefined) writePlan(given.out, last.plan, site, texts);
      print(given.out === undefined ? texts.zones.notWritten : texts.zones.written(given.out));
    }
    return ended === 'cancelled' ? exitCodes.interrupted : exitCodes.ok;
  } finally {
    close();
    interruption.stop();
  }
}

/** The model runs so many zones in a town, and no more. */
const mostZones = ({ territory }: ZoneSite): number => territory.towns * ZONES_MAX;

function stepRow(step: LoopStep, { zones }: Texts): string[] {
  return [
    String(step.round),
    step.hash.slice(0, 8),
    Number.isNaN(step.movedShare) ? '-' : `${(step.movedShare * 100).toFixed(1)}%`,
    step.populationCv.toFixed(3),
    step.workloadCv.toFixed(3),
    step.round === 0 ? '-' : step.feasible ? zones.feasible : zones.outside,
  ];
}
