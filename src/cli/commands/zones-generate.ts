// `wangge zones generate`: one plan, a gallery of unlike ones, or a range of numbers of zones.
import path from 'node:path';
import type { Command } from 'commander';
import { planGallery } from '../../zoning/generate/plan-gallery.ts';
import { generatePlan } from '../../zoning/generate/plan-search.ts';
import { searchDefaults } from '../../zoning/generate/search-defaults.ts';
import { defaultIterations, type PlanRequest } from '../../zoning/generate/plan-request.ts';
import { zoneWindow } from '../../zoning/generate/zone-window.ts';
import type { GeneratedPlan } from '../../zoning/generate/generated-plan.ts';
import { amountText } from '../../zoning/generate/amount-text.ts';
import { checkNorms } from '../../zoning/norms/check-norms.ts';
import { planHash } from '../../zoning/plan/plan-text.ts';
import { addCommand, oneOf, wholeNumber, type CommandContext } from '../command-options.ts';
import { usageFailure } from '../command-failure.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { print } from '../output/streams.ts';
import { tableLines } from '../output/table.ts';
import { formatCount } from '../report/format-number.ts';
import { searchProgress } from '../zones/search-progress.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { addNormOptions } from '../zones/norm-options.ts';
import { normLines } from '../zones/norm-lines.ts';
import { assertPlanFile, openPlan, todayWord, writePlan } from '../zones/open-plan.ts';
import { scoreLines } from '../zones/score-lines.ts';
import { scoreOf } from '../zones/score-of.ts';
import { openZoneSite, type NormOptions, type ZoneSite } from '../zones/zone-site.ts';
import { zonesByDefault } from '../zones/zones-by-default.ts';

export interface GenerateOptions extends NormOptions {
  readonly zones?: string;
  readonly within: string;
  readonly balance: string;
  readonly communities: string;
  readonly stability: string;
  readonly near?: string;
  readonly planSeed: string;
  readonly moves?: string;
  readonly out?: string;
  readonly gallery?: string;
  readonly range?: string;
  readonly quiet?: true;
}

/** Adds the options that say how plans are searched. */
export function addSearchOptions(command: Command, { texts }: CommandContext): Command {
  const { zonesOptions } = texts;
  return command
    .option('-k, --zones <count>', zonesOptions.zones)
    .option('--within <town|district>', zonesOptions.within, searchDefaults.within)
    .option('--communities <weight>', zonesOptions.communities, String(searchDefaults.communities))
    .option('--stability <weight>', zonesOptions.stability, String(searchDefaults.stability))
    .option('--plan-seed <text>', zonesOptions.planSeed, searchDefaults.seed)
    .option('--moves <count>', zonesOptions.moves)
    .option('-o, --out <file>', zonesOptions.out)
    .option('-q, --quiet', texts.help.options.quiet);
}

/** Adds `zones generate`. */
export function addZonesGenerate(group: Command, context: CommandContext): void {
  const { texts } = context;
  const { zonesOptions } = texts;
  const command = addNormOptions(addCommand(group, 'zones generate', context), context);
  addSearchOptions(command, context)
    .option('--balance <population|workload>', zonesOptions.balance, searchDefaults.balance)
    .option('--near <plan>', zonesOptions.near)
    .option('--gallery <count>', zonesOptions.gallery)
    .option('--range <from-to>', zonesOptions.range)
    .action((argument: string, given: GenerateOptions) => {
      context.finish(generate(argument, given, texts));
    });
}

function generate(argument: string, given: GenerateOptions, texts: Texts): ExitCode {
  if (given.range !== undefined && given.out !== undefined)
    throw usageFailure(texts.usage.conflict('--range', '--out'));
  assertPlanFile(given.out, texts);
  const site = openZoneSite(argument, given, texts);
  const onProgress = searchProgress(given.quiet === true, texts);
  if (given.range !== undefined) return range(site, given, onProgress, texts);
  const request = planRequest(site, given, texts);
  if (given.gallery !== undefined) return gallery(site, request, given, onProgress, texts);
  return report(site, generatePlan(site.units, request, onProgress), given, texts);
}

/** Returns what is asked of the search. @throws CommandFailure */
export function planRequest(
  site: ZoneSite,
  given: Omit<GenerateOptions, 'balance'> & { readonly balance?: string },
  texts: Texts,
): PlanRequest {
  const { units, norms } = site;
  const weight = (option: string, word: string): number => weightOf(option, word, texts);
  const stability = weight('--stability', given.stability);
  const near = given.near ?? (stability > 0 ? todayWord : undefined);
  const balance = oneOf(
    '--balance',
    given.balance ?? searchDefaults.balance,
    ['population', 'workload'] as const,
    texts,
  );
  return {
    zones:
      given.zones === undefined
        ? zonesByDefault(site).zones
        : wholeNumber('--zones', given.zones, [1, units.count], texts),
    seed: given.planSeed,
    bounds: norms,
    within: oneOf('--within', given.within, ['town', 'district'] as const, texts),
    weights: { communities: weight('--communities', given.communities), stability },
    balance: balance === 'workload' ? 'workloadHours' : 'population',
    iterations:
      given.moves === undefined
        ? defaultIterations
        : wholeNumber('--moves', given.moves, [1000, 1_000_000_000], texts),
    ...(near === undefined ? {} : { near: openPlan(near, site, texts).plan }),
  };
}

function weightOf(option: string, word: string, { usage }: Texts): number {
  const value = Number(word);
  if (/^\d+(\.\d+)?$/.test(word) && value <= 1000) return value;
  throw usageFailure(usage.badValue(option, word, usage.positiveNumber));
}

function report(site: ZoneSite, found: GeneratedPlan, given: GenerateOptions, texts: Texts): ExitCode {
  const { zones } = texts;
  const { plan } = found;
  if (given.out !== undefined) writePlan(given.out, plan, site, texts);
  const today = openPlan(todayWord, site, texts);
  const score = scoreOf(site, plan, today.plan);
  const before = scoreOf(site, today.plan, today.plan);
  const name = given.out === undefined ? planHash(plan).slice(0, 8) : path.basename(given.out);
  print(
    zones.generated(plan.zones, planHash(plan).slice(0, 8)),
    ...(given.zones === undefined ? [zones.countByDefault[zonesByDefault(site).because](plan.zones)] : []),
    zones.searched(formatCount(found.iterations)),
    ...troubleLines(site, found, texts),
    '',
    ...scoreLines(
      [
        { ...today, score: before },
        { name, plan, score },
      ],
      site.scenario,
      texts,
    ),
    '',
    given.out === undefined ? zones.notWritten : zones.written(given.out),
  );
  return exitCodes.ok;
}

/** Which bounds are broken, why, and what the norm checker says about it. */
function troubleLines({ units, norms }: ZoneSite, found: GeneratedPlan, texts: Texts): string[] {
  if (found.feasible) return [];
  const { zones, language } = texts;
  const outside = new Set(found.breaches.map(({ zone }) => zone)).size;
  const breaches = found.breaches.map(({ zone, bound, value }) => {
    const amount = nameIn(language, amountText(bound, value));
    return `  ${zones.zone(zone + 1)}: ${amount}`;
  });
  return [
    '',
    zones.outOfBounds(outside),
    ...breaches.slice(0, 12),
    ...(breaches.length > 12 ? [`  … +${breaches.length - 12}`] : []),
    ...found.reasons.map((reason) => nameIn(language, reason)),
    ...normLines(checkNorms(units, norms, found.plan.zones), texts),
    zones.seeNorms,
  ];
}

type OnProgress = (done: number, total: number) => void;

function gallery(
  site: ZoneSite,
  request: PlanRequest,
  given: GenerateOptions,
  onProgress: OnProgress,
  texts: Texts,
): ExitCode {
  const wanted = wholeNumber('--gallery', given.gallery ?? '12', [2, 40], texts);
  const { iterations, ...rest } = request;
  const each = given.moves === undefined ? {} : { iterationsEach: iterations ?? defaultIterations };
  const found = planGallery(site.units, { ...rest, ...each, plans: wanted }, onProgress);
  const today = openPlan(todayWord, site, texts).plan;
  const plans = found.plans.map(({ plan }, i) => ({
    name: String(i + 1),
    plan,
    score: scoreOf(site, plan, today),
  }));
  print(texts.zones.galleryHeading(plans.length), ...scoreLines(plans, site.scenario, texts));
  const { out } = given;
  if (out === undefined) print('', texts.zones.notWritten);
  else {
    const ending = path.extname(out);
    plans.forEach(({ name, plan }) => {
      const file = `${out.slice(0, out.length - ending.length)}-${name}${ending}`;
      writePlan(file, plan, site, texts);
      print(texts.zones.written(file));
    });
  }
  return exitCodes.ok;
}

function range(site: ZoneSite, given: GenerateOptions, onProgress: OnProgress, texts: Texts): ExitCode {
  const { usage, zones } = texts;
  const match = /^(\d{1,5})-(\d{1,5})$/.exec(given.range ?? '');
  const [from, to] = match === null ? [0, -1] : [Number(match[1]), Number(match[2])];
  if (from < 1 || to < from || to > site.units.count)
    throw usageFailure(usage.badValue('--range', given.range ?? '', '20-36'));
  const { zones: _one, ...request } = planRequest(site, { ...given, zones: '1' }, texts);
  const rows = zoneWindow(site.units, { ...request, from, to }, onProgress);
  print(
    zones.rangeHeading,
    ...tableLines(
      [
        zones.rangeColumns,
        ...rows.map((row) => [
          String(row.zones),
          row.feasible ? zones.feasible : zones.notFeasible(row.outside),
        ]),
      ],
      { align: ['right', 'left'], indent: 2 },
    ),
  );
  return exitCodes.ok;
}
