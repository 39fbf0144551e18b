// Two layers of places for a plan: in each zone one centre at the weighted median - least way in sum - and the fewest stations so that
// all its residents are within 10 minutes on foot, or within 500 m as the crow flies, of the centre or a station (Putuo report, P2).
import type { ZoneNorms } from '../norms/zone-norms.ts';
import type { ZonePlan } from '../plan/zone-plan.ts';
import { RADIUS_KM, WALK_MINUTES, walkReachKm } from '../scoreboard/coverage-values.ts';
import { groupedUnits } from '../scoreboard/grouped-units.ts';
import type { Units } from '../units.ts';
import type { WalkNetwork } from '../walk/walk-network.ts';
import { coverLists } from './cover-lists.ts';
import { costOf } from './p-median.ts';
import { setCover } from './set-cover.ts';
import { sitingProblem, type SitingProblem } from './siting-problem.ts';

export interface SiteZonesOptions {
  readonly norms: ZoneNorms;
  readonly seed: string;
  /** What stations must be within: 10 minutes on foot at adults' speed (default), or 500 m by air. */
  readonly within?: 'minutes' | 'metres';
  /** Ways on foot; absent = straight lines with the norms' detour. */
  readonly network?: WalkNetwork;
  /** Keep centres that the plan has; default true. */
  readonly keepCentres?: boolean;
  /** Search rounds for each zone; default 60. */
  readonly rounds?: number;
}

export interface SitedPlan {
  /** The plan with centres and stations; places of locked zones stay as they are. */
  readonly plan: ZonePlan;
  /** By zone: stations found, and how many there must be at least. */
  readonly stations: Int32Array;
  readonly atLeast: Int32Array;
}

/** Sites the places of every zone; changes no zone. */
export function siteZones(units: Units, plan: ZonePlan, options: SiteZonesOptions): SitedPlan {
  const byZone = groupedUnits(plan.zoneOf, plan.zones);
  const centres = plan.centres.slice();
  const stations: number[] = [];
  const [found, atLeast] = [new Int32Array(plan.zones), new Int32Array(plan.zones)];
  for (let zone = 0; zone < plan.zones; zone++) {
    const members = byZone.ids.subarray(byZone.offsets[zone], byZone.offsets[zone + 1]);
    const own = plan.stations.filter((unit) => plan.zoneOf[unit] === zone);
    if (plan.locked[zone] === 1 || members.length === 0) {
      stations.push(...own);
      found[zone] = atLeast[zone] = own.length;
      continue;
    }
    const ways = options.network ?? options.norms.detour;
    const peopled = members.filter((unit) => units.population[unit] > 0);
    const problem = sitingProblem(units, members, ways, peopled);
    const keeps = (options.keepCentres ?? true) && centres[zone] >= 0;
    if (!keeps) centres[zone] = members[medianOf(problem)];
    const cover = stationsOf(units, members, peopled, centres[zone], options);
    stations.push(...cover.stations);
    found[zone] = cover.stations.length;
    atLeast[zone] = cover.atLeast;
  }
  stations.sort((a, b) => a - b);
  return {
    plan: { ...plan, centres, stations: Int32Array.from(stations) },
    stations: found,
    atLeast,
  };
}

/** The candidate with the least way in sum, the first one among equals. */
function medianOf(problem: SitingProblem): number {
  let best = 0;
  let least = Infinity;
  for (let c = 0; c < problem.candidates; c++) {
    const cost = costOf(problem, [c]);
    // symmetric maps have equal candidates but for rounding
    if (cost >= least * (1 - 1e-9)) continue;
    least = cost;
    best = c;
  }
  return best;
}

function stationsOf(
  units: Units,
  members: Int32Array,
  peopled: Int32Array,
  centre: number,
  { norms, seed, within = 'minutes', network, rounds = 60 }: SiteZonesOptions,
): { stations: number[]; atLeast: number } {
  const inMinutes = within === 'minutes';
  const ways = inMinutes ? (network ?? norms.detour) : 1;
  const reachKm = inMinutes ? walkReachKm(WALK_MINUTES.station, norms.adultKmPerHour) : RADIUS_KM.station;
  // the centre may stand outside its zone: it is the last candidate, after the members
  const candidates = [...members, centre];
  const lists = coverLists(sitingProblem(units, candidates, ways, peopled), reachKm);
  // every unit is within reach of itself, so none is left over
  const { sites, atLeast } = setCover(lists, { seed, rounds }, [members.length]);
  return { stations: sites.map((site) => candidates[site]), atLeast };
}
