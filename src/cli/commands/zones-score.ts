// `wangge zones norms` and `wangge zones score`: what the norms allow here, and how plans do by the four principles.
import type { Command } from 'commander';
import { keptNorms } from '../../zoning/generate/kept-norms.ts';
import { searchDefaults } from '../../zoning/generate/search-defaults.ts';
import { checkNorms } from '../../zoning/norms/check-norms.ts';
import { planText } from '../../zoning/plan/plan-text.ts';
import { scoreRobustness, withRobustness } from '../../zoning/scoreboard/score-robustness.ts';
import { addCommand, oneOf, wholeNumber, type CommandContext } from '../command-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { listItem } from '../output/list-item.ts';
import { assertWritable, print, writeDocument } from '../output/streams.ts';
import { jsonDocument } from '../report/result-file.ts';
import { csvDocument } from '../../data/csv.ts';
import { scoreDeclarations } from '../../zoning/scoreboard/score-declarations.ts';
import { addNormOptions } from '../zones/norm-options.ts';
import { normLines } from '../zones/norm-lines.ts';
import { openPlan, openPlans, todayWord } from '../zones/open-plan.ts';
import { assertPictures, writePictures, type PictureOptions } from '../zones/plans-pictures.ts';
import { scoreLines, zoneLines, type ScoredPlan } from '../zones/score-lines.ts';
import { searchProgress } from '../zones/search-progress.ts';
import { scoreOf } from '../zones/score-of.ts';
import { openZoneSite, type NormOptions } from '../zones/zone-site.ts';
import { zonesByDefault } from '../zones/zones-by-default.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

interface ScoreOptions extends NormOptions, PictureOptions {
  readonly plan?: readonly string[];
  readonly today: string;
  readonly list?: true;
  readonly json?: string;
  readonly csv?: string;
}

interface CheckOptions extends NormOptions {
  readonly zones?: string;
  readonly within: string;
  readonly planSeed: string;
  readonly quiet?: true;
}

/** Adds `zones norms`. */
export function addZonesNorms(group: Command, context: CommandContext): void {
  const { texts } = context;
  addNormOptions(addCommand(group, 'zones norms', context), context)
    .option('-k, --zones <count>', texts.zonesOptions.zones)
    .option('--within <town|district>', texts.zonesOptions.within, searchDefaults.within)
    .option('--plan-seed <text>', texts.zonesOptions.planSeed, searchDefaults.seed)
    .option('-q, --quiet', texts.help.options.quiet)
    .action((argument: string, given: CheckOptions) => {
      checkAndDraw(argument, given, texts);
      context.finish(exitCodes.ok);
    });
}

/** Says what totals rule out, then what a drawn plan keeps. */
function checkAndDraw(argument: string, given: CheckOptions, texts: Texts): void {
  const within = oneOf('--within', given.within, ['town', 'district'] as const, texts);
  const site = openZoneSite(argument, given, texts);
  const { units, norms } = site;
  const zones =
    given.zones === undefined ? undefined : wholeNumber('--zones', given.zones, [1, units.count], texts);
  print(texts.zones.normsHeading, ...normLines(checkNorms(units, norms, zones), texts));
  const { balance, communities } = searchDefaults;
  const request = {
    norms,
    within,
    balance,
    weights: { communities },
    seed: given.planSeed,
    zones: zones ?? zonesByDefault(site).zones,
    anyNumber: zones === undefined,
  };
  const kept = keptNorms(units, request, searchProgress(given.quiet === true, texts));
  print('', texts.zones.drawnHeading[within], ...listItem(nameIn(texts.language, kept)));
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
  const plans = openPlans(given.plan ?? [todayWord], site, texts).map((named): ScoredPlan => {
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
