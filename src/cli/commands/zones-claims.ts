// `wangge zones claims`: the registered claims about zones, run on the user's own district and plan.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { claimOnPlan, zoneClaims } from '../../evidence/claim-on-plan.ts';
import { runClaim } from '../../evidence/run-claim.ts';
import { planText } from '../../zoning/plan/plan-text.ts';
import { inputFailure } from '../command-failure.ts';
import { addCommand, idList, oneOf, wholeNumber, type CommandContext } from '../command-options.ts';
import { claimLines } from '../evidence/claim-lines.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { chooseTowns, type TownOptions } from '../input/choose-towns.ts';
import { scenariosRoot } from '../input/find-scenario.ts';
import { listenForInterruption } from '../interruption.ts';
import { print } from '../output/streams.ts';
import { problemLines } from '../report/problem-lines.ts';
import type { Texts } from '../texts/texts.ts';
import { chooseWorkers, openEvaluator, type WorkerOptions } from '../worker-options.ts';
import { addNormOptions } from '../zones/norm-options.ts';
import { openPlan, todayWord } from '../zones/open-plan.ts';
import { openZoneSite, type NormOptions } from '../zones/zone-site.ts';

interface ClaimOptions extends NormOptions, TownOptions, WorkerOptions {
  readonly plan: string;
  readonly claims?: string;
  readonly replications?: string;
}

/** Adds `zones claims`. */
export function addZonesClaims(group: Command, context: CommandContext): void {
  const { texts } = context;
  const { options } = texts.help;
  addNormOptions(addCommand(group, 'zones claims', context), context)
    .option('--plan <plan>', texts.zonesOptions.plan, todayWord)
    .option('-c, --claims <list>', options.claims)
    .option('-n, --replications <count>', options.registeredReplications)
    .option('--towns <list>', options.registeredTowns)
    .option('--sample-towns <count>', options.sampleTowns)
    .option('-w, --workers <count>', options.workers)
    .option('--memory <MB>', options.memory)
    .action(async (argument: string, given: ClaimOptions) => {
      context.finish(await claims(argument, given, texts));
    });
}

async function claims(argument: string, given: ClaimOptions, texts: Texts): Promise<ExitCode> {
  const workers = chooseWorkers(given, texts);
  const site = openZoneSite(argument, given, texts);
  const { name, plan } = openPlan(given.plan, site, texts);
  const towns = chooseTowns(site.scenario, given, texts) ?? undefined;
  const replications =
    given.replications === undefined
      ? undefined
      : wholeNumber('--replications', given.replications, [2, 100_000], texts);
  const wanted =
    given.claims === undefined
      ? zoneClaims
      : idList('--claims', given.claims, texts).map((word) => claimNamed(word, texts));
  const root = scenariosRoot();
  if (root === null) throw inputFailure(texts.evidence.missing);
  const loaded = wanted.map((id) => {
    const file = path.join(root, 'evidence', `${id}.yaml`);
    const result = claimOnPlan(readFileSync(file, 'utf8'), site.scenario, site.territory, planText(plan));
    if (!result.ok) throw inputFailure(...problemLines(result.problems, id, texts));
    return result.loaded;
  });
  const { evaluator, close } = openEvaluator(workers, () => undefined);
  const interruption = listenForInterruption(texts);
  print(texts.zones.claimsHeading(name));
  try {
    for (const each of loaded) {
      const run = await runClaim(each, { evaluator, replications, towns, signal: interruption.signal });
      if (run === null) return exitCodes.interrupted;
      print(...claimLines(run, texts));
    }
    return exitCodes.ok;
  } finally {
    close();
    interruption.stop();
  }
}

/** Takes the id of a file or of its claim: `p4-authority`, `P4`. */
function claimNamed(word: string, texts: Texts) {
  const short = zoneClaims.find((id) => id.startsWith(`${word.toLowerCase()}-`));
  return short ?? oneOf('--claims', word, zoneClaims, texts);
}
