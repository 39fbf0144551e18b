// `wangge zones norms` and `wangge zones score`: what the norms allow here, and how plans do by the four principles.
import type { Command } from 'commander';
import { checkNorms } from '../../zoning/norms/check-norms.ts';
import { planText } from '../../zoning/plan/plan-text.ts';
import { scoreRobustness, withRobustness } from '../../zoning/scoreboard/score-robustness.ts';
import { addCommand, wholeNumber, type CommandContext } from '../command-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { assertWritable, print, writeDocument } from '../output/streams.ts';
import { jsonDocument } from '../report/result-file.ts';
import { csvDocument } from '../../data/csv.ts';
import { scoreDeclarations } from '../../zoning/scoreboard/score-declarations.ts';
import { addNormOptions } from '../zones/norm-options.ts';
import { normLines } from '../zones/norm-lines.ts';
import { openPlan, todayWord } from '../zones/open-plan.ts';
import { assertPictures, writePictures, type PictureOptions } from '../zones/plans-pictures.ts';
import { scoreLines, zoneLines, type ScoredPlan } from '../zones/score-lines.ts';
import { scoreOf } from '../zones/score-of.ts';
import { openZoneSite, type NormOptions } from '../zones/zone-site.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

interface ScoreOptions extends NormOptions, PictureOptions {
  readonly plan?: readonly string[];
  readonly today: string;
  readonly list?: true;
  readonly json?: string;
  readonly csv?: string;
}

/** Adds `zones norms`. */
export function addZonesNorms(group: Command, context: CommandContext): void {
  const { texts } = context;
  addNormOptions(addCommand(group, 'zones norms', context), context)
    .option('-k, --zones <count>', texts.zonesOptions.zones)
    .action((argument: string, given: NormOptions & { readonly zones?: string }) => {
      const { units, norms } = openZoneSite(argument, given, texts);
      const zones =
        given.zones === undefined ? undefined : wholeNumber('--zones', given.zones, [1, units.count], texts);
      const check = checkNorms(units, norms, zones);
      print(texts.zones.normsHeading, ...normLines(check, texts));
      context.finish(exitCodes.ok);
    });
}

/** Adds `zones score`. */
export function addZonesScore(group: Command, context: CommandContext): void {
  const { texts } = context;
  const { help, zonesOptions } = texts;
  addNormOptions(addCommand(group, 'zones score', context), context)
    .option('--plan <plan...>', zonesOptions.plan)
    .option('--today <plan>', zonesOptions.todayPlan, todayWord)
    .option('--list', zonesOptions.listZones)
    .option('--json <file>', help.options.jsonFile)
    .option('--csv <file>', help.options.csvFile)
    .option('--svg <file>', zonesOptions.svg)
    .option('--png <file>', zonesOptions.png)
    .action(async (argument: string, given: ScoreOptions) => {
      await score(argument, given, texts);
      context.finish(exitCodes.ok);
    });
}

async function score(argument: string, given: ScoreOptions, texts: Texts): Promise<void> {
  for (const file of [given.json, given.csv]) if (file !== undefined) assertWritable(file, texts);
  await assertPictures(given, texts, given.plan?.length);
  const site = openZoneSite(argument, given, texts);
  const { units, norms } = site;
  const today = openPlan(given.today, site, texts).plan;
  const plans = (given.plan ?? [todayWord]).map((word): ScoredPlan => {
    const named = openPlan(word, site, texts);
    const robust = scoreRobustness(units, named.plan, { norms, seed: site.scenario.seed });
    return { ...named, score: withRobustness(scoreOf(site, named.plan, today), robust) };
  });
  if (given.json !== undefined) writeDocument(given.json, scoreJson(plans), texts);
  if (given.csv !== undefined) writeDocument(given.csv, scoreCsv(plans, texts), texts);
  await writePictures(given, site, plans, today, texts);
  if ([given.json, given.csv, given.svg, given.png].includes('-')) return;
  print(...scoreLines(plans, site.scenario, texts));
  if (given.list === true) for (const plan of plans) print('', ...zoneLines(plan, texts));
}

const scoreJson = (plans: readonly ScoredPlan[]): string =>
  jsonDocument({
    format: 'wangge-zone-scores/1',
    plans: plans.map(({ name, plan, score: { values, zones } }) => ({
      name,
      plan: planText(plan),
      values,
      zones,
    })),
  });

function scoreCsv(plans: readonly ScoredPlan[], { language, zones }: Texts): string {
  const header = ['id', zones.score, 'unit', ...plans.map(({ name }) => name)];
  const rows = scoreDeclarations.map((declaration) => [
    declaration.id,
    nameIn(language, declaration),
    declaration.unit,
    ...plans.map(({ score: { values } }) => values[declaration.id]),
  ]);
  return csvDocument([header, ...rows]);
}
