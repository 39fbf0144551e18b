// `wangge zones sites`: a centre and stations for every zone of a plan; or p centres for the whole district, with how far from the
// best possible that is.
import type { Command } from 'commander';
import { cellId } from '../../scenario/generate/cell-label.ts';
import { loadHighs } from '../../runtime/solve/highs-solver.ts';
import { communityMiddles } from '../../zoning/siting/community-middles.ts';
import { coverLists } from '../../zoning/siting/cover-lists.ts';
import { maxCover } from '../../zoning/siting/max-cover.ts';
import { pMedianBound } from '../../zoning/siting/p-median-bound.ts';
import { pMedian } from '../../zoning/siting/p-median.ts';
import { proveMedian } from '../../zoning/siting/prove-median.ts';
import { setCover } from '../../zoning/siting/set-cover.ts';
import { siteZones } from '../../zoning/siting/site-zones.ts';
import { sitingProblem } from '../../zoning/siting/siting-problem.ts';
import { WALK_MINUTES, walkReachKm } from '../../zoning/scoreboard/coverage-values.ts';
import { usageFailure } from '../command-failure.ts';
import { addCommand, positiveNumber, wholeNumber, type CommandContext } from '../command-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { print, printAside } from '../output/streams.ts';
import { tableLines } from '../output/table.ts';
import { formatCount } from '../report/format-number.ts';
import { nameIn, type Texts } from '../texts/texts.ts';
import { addNormOptions } from '../zones/norm-options.ts';
import { assertPlanFile, openPlan, todayWord, writePlan } from '../zones/open-plan.ts';
import { openZoneSite, type NormOptions, type ZoneSite } from '../zones/zone-site.ts';

interface SitesOptions extends NormOptions {
  readonly plan?: string;
  readonly sites?: string;
  readonly reach?: string;
  readonly prove?: true;
  readonly planSeed: string;
  readonly out?: string;
  readonly quiet?: true;
}

const provenGap = 0.01;
const provingSeconds = 120;

/** Adds `zones sites`. */
export function addZonesSites(group: Command, context: CommandContext): void {
  const { texts } = context;
  const { zonesOptions } = texts;
  addNormOptions(addCommand(group, 'zones sites', context), context)
    .option('--plan <plan>', zonesOptions.plan)
    .option('-p, --sites <count>', zonesOptions.sites)
    .option('--reach <km>', zonesOptions.reach)
    .option('--prove', zonesOptions.prove)
    .option('--plan-seed <text>', zonesOptions.planSeed, '1')
    .option('-o, --out <file>', zonesOptions.out)
    .option('-q, --quiet', texts.help.options.quiet)
    .action(async (argument: string, given: SitesOptions) => {
      if (given.sites !== undefined) {
        // places of a whole district belong to no zone: there is no plan to read or to write
        if (given.out !== undefined) throw usageFailure(texts.usage.conflict('--sites', '--out'));
        if (given.plan !== undefined) throw usageFailure(texts.usage.conflict('--sites', '--plan'));
      }
      assertPlanFile(given.out, texts);
      const site = openZoneSite(argument, given, texts);
      if (given.sites === undefined) siteOfPlan(site, given, texts);
      else await siteDistrict(site, given, texts);
      context.finish(exitCodes.ok);
    });
}

function siteOfPlan(site: ZoneSite, given: SitesOptions, texts: Texts): void {
  const { zones } = texts;
  const { name, plan } = openPlan(given.plan ?? todayWord, site, texts);
  const { units, norms, network } = site;
  const ways = network === undefined ? {} : { network };
  const sited = siteZones(units, plan, { norms, seed: given.planSeed, ...ways });
  const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0);
  const centres = sited.plan.centres.filter((cell) => cell >= 0).length;
  print(zones.sited(name, centres, sum(sited.stations), sum(sited.atLeast)), zones.sitedShort);
  if (given.out === undefined) print(zones.notWritten);
  else {
    writePlan(given.out, sited.plan, site, texts);
    print(zones.written(given.out));
  }
}

async function siteDistrict(site: ZoneSite, given: SitesOptions, texts: Texts): Promise<void> {
  const { zones, language } = texts;
  const { units, norms, territory } = site;
  const candidates = communityMiddles(units);
  const p = wholeNumber('--sites', given.sites ?? '', [1, candidates.length], texts);
  const reach =
    given.reach === undefined
      ? walkReachKm(WALK_MINUTES.centre, norms.adultKmPerHour)
      : positiveNumber('--reach', given.reach, texts);
  const problem = sitingProblem(units, candidates, site.network ?? norms.detour);
  const people = problem.demand.reduce((sum, weight) => sum + weight, 0);
  const best = pMedian(problem, p, { seed: given.planSeed });
  const above = (bound: number): string => ((best.cost / bound - 1) * 100).toFixed(2);
  print(
    zones.candidates(candidates.length),
    zones.medianOf(p, Math.round((best.cost / people) * 1000)),
    zones.atMostAbove(above(pMedianBound(problem, p, best.cost))),
  );
  if (given.prove === true) {
    // the solver blocks until it is done: what it is doing is said before
    if (given.quiet !== true) printAside(zones.proving(provingSeconds));
    const proven = proveMedian(problem, p, await loadHighs(), provenGap, provingSeconds);
    print(proven.isProven ? zones.proven(above(proven.bound)) : zones.notProven(provingSeconds));
  }
  const lists = coverLists(problem, reach);
  const { covered } = maxCover(lists, problem.demand, p, { seed: given.planSeed });
  const set = setCover(lists, { seed: given.planSeed });
  const far = set.unreachable.reduce((sum, point) => sum + problem.demand[point], 0);
  print(
    zones.covered(p, reach.toFixed(2), ((covered / people) * 100).toFixed(1)),
    zones.fewest(set.sites.length, reach.toFixed(2), set.atLeast),
    ...(set.unreachable.length > 0
      ? [zones.unreachable(set.unreachable.length, formatCount(far), reach.toFixed(2))]
      : []),
    '',
    zones.placesHeading,
    ...tableLines(
      [
        zones.placeColumns,
        ...best.sites.map((index) => {
          const cell = candidates[index];
          return [
            cellId(territory, cell),
            nameIn(language, territory.townNames[territory.cellTown[cell]]),
            nameIn(language, territory.communityNames[territory.cellCommunity[cell]]),
          ];
        }),
      ],
      { align: ['left'], indent: 2 },
    ),
  );
}
