// Judges a plan: numbers of each zone, and of the plan by the four principles. Fast enough for every stroke of a brush; what takes
// many draws is scoreRobustness. Straight ways on foot with a detour unless a network is given.
import type { ZoneNorms } from '../norms/zone-norms.ts';
import { zonePieces } from '../plan/zone-pieces.ts';
import type { ZonePlan } from '../plan/zone-plan.ts';
import { borderKind, type Units } from '../units.ts';
import type { WalkNetwork } from '../walk/walk-network.ts';
import { borderValues } from './border-values.ts';
import { catchmentAccess } from './catchment-access.ts';
import { changeSinceToday, movedWorkers } from './change-since-today.ts';
import { WALK_MINUTES, accessValues, walkMinutes, walkReachKm, walkValues } from './coverage-values.ts';
import { groupSplits, type GroupSplits } from './group-splits.ts';
import { groupedUnits, type GroupedUnits } from './grouped-units.ts';
import type { PlanScore, ZoneScore } from './plan-score.ts';
import { breachesOf, sizeValues } from './size-values.ts';
import { unbridgedCrossings } from './unbridged-crossings.ts';
import { walkToPlaces, type WalkToPlaces } from './walk-to-places.ts';
import { zonePlaces, type ZonePlaces } from './zone-places.ts';
import { polsbyPopper, reockOfZones } from './zone-shapes.ts';
import { zoneTotals, type ZoneTotals } from './zone-totals.ts';

export interface ScoreOptions {
  readonly norms: ZoneNorms;
  /** Today's plan; without one, scores of change are NaN. */
  readonly today?: ZonePlan;
  /** Workers by unit, or in all (then shared by working hours); without them, moved workers are NaN and each zone has equal staff. */
  readonly workers?: number | ArrayLike<number>;
  /** Elders by unit; absent = the norms' share of residents everywhere. */
  readonly elders?: ArrayLike<number>;
  /** Ways on foot; absent = straight lines with the norms' detour. */
  readonly network?: WalkNetwork;
}

/** Scores a plan of these units. Mutates nothing; NaN where a number has no meaning. */
export function scorePlan(units: Units, plan: ZonePlan, options: ScoreOptions): PlanScore {
  const { norms } = options;
  const { zoneOf, zones } = plan;
  const totals = zoneTotals(units, zoneOf, zones);
  const byZone = groupedUnits(zoneOf, zones);
  const used = Array.from({ length: zones }, (_, zone) => zone).filter((zone) => totals.units[zone] > 0);
  const { pieceOf, pieces } = zonePieces(units, zoneOf, zones);
  const places = zonePlaces(units, plan, byZone);
  const ways = walkToPlaces(units, byZone, places, norms.detour, options.network);
  const facts = {
    polsbyPopper: totals.areaKm2.map((area, zone) => polsbyPopper(area, totals.perimeterKm[zone])),
    reock: reockOfZones(units, byZone, totals.areaKm2),
    knowsStreets: units.borderKind.some((kind) => kind !== borderKind.plain),
    crossings: unbridgedCrossings(units, zoneOf, pieceOf),
    communities: groupSplits(units.community, units.communities, zoneOf, zones),
    towns: groupSplits(units.town, units.towns, zoneOf, zones),
  };
  const access = catchmentAccess(units, places, staffOfZones(units, zoneOf, totals, options.workers), {
    reachKm: walkReachKm(WALK_MINUTES.centre, norms.adultKmPerHour) * (1 + 1e-12),
    detour: norms.detour,
    network: options.network,
  });
  return {
    zones: zoneScores({ units, totals, byZone, places, ways, norms, pieces, ...facts }),
    values: {
      ...sizeValues(totals, used, norms),
      ...borderValues(totals, used, facts),
      'unassigned-units': totals.unassignedUnits,
      'unassigned-people': totals.unassignedPeople,
      'zones-in-pieces': used.filter((zone) => pieces[zone] > 1).length,
      'assumed-centres': used.filter((zone) => places.assumed[zone] === 1).length,
      ...walkValues(units, ways, norms, options.elders),
      ...accessValues(units, access),
      ...changeValues(units, plan, options),
      'bounds-hold': NaN,
    },
  };
}

/** Workers of each zone; a worker each where nobody knows. */
function staffOfZones(
  units: Units,
  zoneOf: Int32Array,
  totals: ZoneTotals,
  workers: ScoreOptions['workers'],
): Float64Array {
  const staff = new Float64Array(totals.units.length);
  if (workers === undefined) return staff.fill(1);
  if (typeof workers === 'number') return totals.workloadHours.slice();
  for (let unit = 0; unit < units.count; unit++) if (zoneOf[unit] >= 0) staff[zoneOf[unit]] += workers[unit];
  return staff;
}

function changeValues(units: Units, plan: ZonePlan, options: ScoreOptions): Record<string, number> {
  if (options.today === undefined)
    return {
      'moved-people': NaN,
      'moved-share': NaN,
      'moved-workers': NaN,
      'stable-core': NaN,
      'stay-together': NaN,
    };
  const change = changeSinceToday(units, plan, options.today);
  return {
    'moved-people': change.movedPeople,
    'moved-share': change.movedShare,
    'moved-workers': options.workers === undefined ? NaN : movedWorkers(units, change.moved, options.workers),
    'stable-core': change.stableCore,
    'stay-together': change.stayTogether,
  };
}

interface ZoneFacts {
  readonly units: Units;
  readonly totals: ZoneTotals;
  readonly byZone: GroupedUnits;
  readonly places: ZonePlaces;
  readonly ways: WalkToPlaces;
  readonly norms: ZoneNorms;
  readonly pieces: Int32Array;
  readonly polsbyPopper: Float64Array;
  readonly reock: Float64Array;
  readonly communities: GroupSplits;
  readonly towns: GroupSplits;
}

function zoneScores(facts: ZoneFacts): ZoneScore[] {
  const { totals, norms } = facts;
  return Array.from(totals.units, (units, zone) => ({
    zone,
    units,
    population: totals.population[zone],
    households: totals.households[zone],
    areaKm2: totals.areaKm2[zone],
    workloadHours: totals.workloadHours[zone],
    perimeterKm: totals.perimeterKm[zone],
    onStreetsShare: totals.innerKm[zone] > 0 ? totals.streetKm[zone] / totals.innerKm[zone] : NaN,
    polsbyPopper: facts.polsbyPopper[zone],
    reock: facts.reock[zone],
    pieces: facts.pieces[zone],
    splitCommunities: facts.communities.splitOfZone[zone],
    towns: facts.towns.groupsOfZone[zone],
    centre: facts.places.centres[zone],
    centreAssumed: facts.places.assumed[zone] === 1,
    meanWalkMinutes: walkMinutes(meanWalkKm(facts, zone), norms.adultKmPerHour),
    breaches: units > 0 ? breachesOf(totals, zone, norms) : [],
  }));
}

function meanWalkKm({ units, byZone, ways }: ZoneFacts, zone: number): number {
  let people = 0;
  let sum = 0;
  for (let at = byZone.offsets[zone]; at < byZone.offsets[zone + 1]; at++) {
    const unit = byZone.ids[at];
    if (!(ways.walkKm[unit] < Infinity)) continue;
    people += units.population[unit];
    sum += units.population[unit] * ways.walkKm[unit];
  }
  return people > 0 ? sum / people : NaN;
}
