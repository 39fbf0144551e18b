// `wangge zones compare`: plans of zones as designs over common worlds, scored and simulated, and the zones the difference comes from.
import type { Command } from 'commander';
import { headlineMeasure } from '../../experiment/headline-measure.ts';
import { groupDifferences, type GroupDifference } from '../../experiment/zones/group-differences.ts';
import { scenarioOfPlans, type PlanEntry } from '../../experiment/zones/plan-designs.ts';
import type { ComparisonRun } from '../../experiment/comparison-run.ts';
import { verdictWords } from '../../experiment/verdict-sentence.ts';
import { measures } from '../../model/outcome/measures.ts';
import { admitMemory } from '../../runtime/job/memory-estimate.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { planHash, planText } from '../../zoning/plan/plan-text.ts';
import { inputFailure, usageFailure } from '../command-failure.ts';
import { addCommand, wholeNumber, type CommandContext } from '../command-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { chooseTowns, type TownOptions } from '../input/choose-towns.ts';
import { assertWritable, print, writeDocument } from '../output/streams.ts';
import { tableLines } from '../output/table.ts';
import { comparisonReport } from '../report/comparison-report.ts';
import { formatDifference, formatInterval } from '../report/format-number.ts';
import { reproduceCommand } from '../../experiment/reproduce-command.ts';
import { jsonDocument, resultOrigin } from '../report/result-file.ts';
import { designNames, scenarioHeading } from '../report/scenario-heading.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { chooseWorkers, type WorkerOptions } from '../worker-options.ts';
import { addNormOptions } from '../zones/norm-options.ts';
import { assertRuns, openPlans, type NamedPlan } from '../zones/open-plan.ts';
import { assertPictures, writePictures, type PictureOptions } from '../zones/plans-pictures.ts';
import { scoreLines } from '../zones/score-lines.ts';
import { scoreOf } from '../zones/score-of.ts';
import { openZoneSite, type NormOptions, type ZoneSite } from '../zones/zone-site.ts';
import { evaluateDesigns } from './evaluate-designs.ts';
import { compareCounts } from './zones-counts.ts';

interface ZonesCompareOptions extends NormOptions, PictureOptions, TownOptions, WorkerOptions {
  readonly plans?: string;
  readonly counts?: string;
  readonly within?: string;
  readonly planSeed?: string;
  readonly replications: string;
  readonly json?: string;
  readonly quiet?: true;
}

interface Asked {
  readonly argument: string;
  /** The plans as designs. */
  readonly scenario: Scenario;
  readonly entries: readonly PlanEntry[];
  readonly given: ZonesCompareOptions;
  readonly site: ZoneSite;
  readonly plans: readonly NamedPlan[];
}

const mostPlans = 6;
const mostZonesShown = 12;
const primary = 'true-solved-share';
const share = { unit: 'share', margin: 0.005 };
const days = { unit: 'day', margin: 0.25 };

/** Adds `zones compare`. */
export function addZonesCompare(group: Command, context: CommandContext): void {
  const { texts } = context;
  const { options } = texts.help;
  addNormOptions(addCommand(group, 'zones compare', context), context)
    .option('-p, --plans <list>', texts.zonesOptions.plans)
    .option('--counts <list>', texts.zonesOptions.counts)
    .option('--within <town|district>', texts.zonesOptions.withinCounts)
    .option('--plan-seed <text>', texts.zonesOptions.planSeedCounts)
    .option('-n, --replications <count>', texts.zonesOptions.worlds, '10')
    .option('--towns <list>', options.towns)
    .option('--sample-towns <count>', options.sampleTowns)
    .option('--json <file>', options.jsonFile)
    .option('--svg <file>', texts.zonesOptions.svg)
    .option('--png <file>', texts.zonesOptions.png)
    .option('-w, --workers <count>', options.workers)
    .option('--memory <MB>', options.memory)
    .option('-q, --quiet', options.quiet)
    .action(async (argument: string, given: ZonesCompareOptions) => {
      context.finish(await compare(argument, given, texts));
    });
}

async function compare(argument: string, given: ZonesCompareOptions, texts: Texts): Promise<ExitCode> {
  if (given.json !== undefined) assertWritable(given.json, texts);
  await assertPictures(given, texts);
  const workers = chooseWorkers(given, texts);
  const n = wholeNumber('--replications', given.replications, [1, 100_000], texts);
  const site = openZoneSite(argument, given, texts);
  if (given.counts !== undefined && given.plans !== undefined)
    throw usageFailure(texts.usage.conflict('--plans', '--counts'));
  for (const option of ['within', 'planSeed'] as const)
    if (given[option] !== undefined && given.counts === undefined)
      throw usageFailure(texts.usage.needs(option === 'within' ? '--within' : '--plan-seed', '--counts'));
  if (given.counts !== undefined)
    return compareCounts(site, { ...given, counts: given.counts }, n, workers, texts);
  const plans = plansToCompare(given.plans, site, texts);
  assertRuns(plans, site, texts);
  const towns = chooseTowns(site.scenario, given, texts);
  admitMemory(site.scenario, towns, workers.memoryLimitBytes);
  const entries = plans.map(({ name, plan }, i): PlanEntry => ({
    id: `P${i + 1}`,
    title: { zh: name, en: name },
    plan: planText(plan),
  }));
  const ids = entries.map(({ id }) => id);
  const scenario = scenarioOfPlans(site.scenario, entries);
  const run = await evaluateDesigns(
    {
      scenario,
      designs: ids,
      baseline: ids[0],
      primary,
      primaryMeasure: measures.find(({ id }) => id === primary) ?? measures[0],
      towns,
      replications: { kind: 'fixed', n },
      most: n,
      byCell: true,
    },
    workers,
    given.quiet === true,
    texts,
  );
  await write(run, { argument, scenario, entries, given, site, plans }, texts);
  if (run.ended === 'cancelled') return exitCodes.interrupted;
  return run.failures.length > 0 ? exitCodes.failedReplications : exitCodes.ok;
}

/** Opens two to six different plans that can be simulated. @throws CommandFailure */
function plansToCompare(list: string | undefined, site: ZoneSite, texts: Texts): NamedPlan[] {
  const { zones } = texts;
  const words = (list ?? '').split(/[,，]/).flatMap((word) => word.trim() || []);
  if (words.length < 2) throw inputFailure(zones.needTwoPlans);
  if (words.length > mostPlans) throw inputFailure(zones.tooManyPlans(mostPlans));
  const plans = openPlans(words, site, texts);
  const seen = new Map<string, string>();
  for (const { name, plan } of plans) {
    const without = plan.zoneOf.reduce((count, zone) => count + Number(zone < 0), 0);
    if (without > 0) throw inputFailure(zones.unfinished(name, without));
    const hash = planHash(plan);
    const same = seen.get(hash);
    if (same !== undefined) throw inputFailure(zones.samePlans(same, name));
    seen.set(hash, name);
  }
  return plans;
}

async function write(run: ComparisonRun, asked: Asked, texts: Texts): Promise<void> {
  const { argument, scenario, entries, given, site, plans } = asked;
  const { comparison } = run;
  const ids = entries.map(({ id }) => id);
  const differences = plans.slice(1).map((_, i) => differencesOf(run, asked, i + 1));
  const command = reproduceCommand('zones compare', argument, [
    ['--plans', given.plans ?? null],
    ['--replications', String(comparison.replications.length)],
    ['--towns', comparison.towns === null ? null : comparison.towns.join(',')],
    ['--seed', given.seed ?? null],
  ]);
  if (given.json !== undefined) {
    const document = jsonDocument({
      format: 'wangge-zone-comparison/1',
      ...resultOrigin(scenario, ids, comparison.towns, command),
      plans: entries.map(({ id, plan }, i) => ({ id, name: plans[i].name, plan })),
      comparison,
      differences: differences.map((zones, i) => ({ id: ids[i + 1], zones })),
    });
    writeDocument(given.json, document, texts);
  }
  const today = plans[0].plan;
  const scored = plans.map((named) => ({ ...named, score: scoreOf(site, named.plan, today) }));
  await writePictures(given, site, scored, today, texts);
  if ([given.json, given.svg, given.png].includes('-')) return;
  const width = Math.min(100, process.stdout.columns || 100);
  const report = comparisonReport(
    {
      comparison,
      ending: run.ended === 'cancelled' ? [texts.progress.interrupted] : [],
      isStopped: run.ended === 'cancelled',
      heading: scenarioHeading(scenario, ids, texts),
      names: designNames(scenario),
      headlineOf: (design: string) => headlineMeasure(scenario, design),
      measures: 'main',
      command,
      width,
      tableWidth: process.stdout.columns || Infinity,
    },
    texts,
  );
  const explained = differences.flatMap((found, i) =>
    differenceLines(found, [plans[i + 1].name, plans[0].name], texts),
  );
  print(...scoreLines(scored, site.scenario, texts), '', ...explained, ...report);
}

function differencesOf(
  { outcomes }: ComparisonRun,
  { plans, entries }: Asked,
  of: number,
): GroupDifference[] {
  const under = (design: string) => outcomes.filter((outcome) => outcome.design === design);
  const { zoneOf, zones } = plans[of].plan;
  return groupDifferences(under(entries[of].id), under(entries[0].id), zoneOf, zones);
}

function differenceLines(
  found: readonly GroupDifference[],
  [plan, baseline]: readonly [string, string],
  texts: Texts,
): string[] {
  const { zones, language } = texts;
  if (found.length === 0) return [];
  const total = found.reduce((sum, { contribution }) => sum + (contribution.value ?? 0), 0);
  const rows = found
    .slice(0, mostZonesShown)
    .map(({ group, solvedShare, solutionDays, contribution, verdict }) => [
      zones.zone(group + 1),
      formatDifference(solvedShare.value, share),
      formatInterval(solvedShare.interval95, share),
      formatDifference(solutionDays.value, days),
      formatDifference(contribution.value, { ...share, margin: 0.0005 }),
      nameIn(language, verdictWords[verdict]),
    ]);
  const align = ['left', 'right', 'right', 'right', 'right', 'left'] as const;
  return [
    zones.differencesHeading(plan, baseline),
    ...tableLines([zones.differenceColumns, ...rows], { align, indent: 2 }),
    zones.driven(formatDifference(total, { ...share, margin: 0.0005 })),
    '',
  ];
}
