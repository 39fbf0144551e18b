// What every search for a plan begins with: where zones may grow, how many zones each region gets, which labels they bear, what speaks
// against success, and a first whole partition.
import type { KeyedRandom } from '../../core/random.ts';
import { planOfLabels, type ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { allotZones, type NamedRegion } from './allot-zones.ts';
import { boundedQuantities, type BoundedQuantity } from './bounded-quantities.ts';
import { completeZones } from './complete-zones.ts';
import type { Reason } from './generated-plan.ts';
import { growZones } from './initial-zones.ts';
import { openGraph, type OpenGraph } from './open-graph.ts';
import type { PlanRequest } from './plan-request.ts';
import { regionName } from './unit-names.ts';
import { whyInfeasible } from './why-infeasible.ts';

export interface PreparedSearch {
  readonly units: Units;
  readonly request: PlanRequest;
  readonly graph: OpenGraph;
  readonly quantities: readonly BoundedQuantity[];
  /** Which of the quantities is balanced. */
  readonly balanced: number;
  /** Zones of all regions and locked ones. */
  readonly zones: number;
  /** Free zones of each region. */
  readonly shares: Int32Array;
  /** Labels of the free zones. */
  readonly labels: readonly number[];
  /** Zone of each unit in locked zones, -1 elsewhere. */
  readonly lockedZoneOf: Int32Array;
  readonly locked: Uint8Array;
  /** Total of each quantity outside locked zones. */
  readonly freeTotals: readonly number[];
  readonly reasons: readonly Reason[];
}

/** Prepares a search. More zones than asked for are made when that many parts hang together; fewer when units are missing. */
export function prepareSearch(units: Units, request: PlanRequest): PreparedSearch {
  const { keep, bounds, within = 'district', balance = 'population' } = request;
  const graph = openGraph(units, within, keep);
  const quantities = boundedQuantities(units, bounds, [balance]);
  const regions = namedRegions(units, graph, quantities);
  const lockedLabels = keep === undefined ? [] : usedLockedLabels(keep);
  const free = Math.max(0, request.zones - lockedLabels.length);
  const shares = allotZones(regions, quantities, free);
  const zones = lockedLabels.length + shares.reduce((sum, share) => sum + share, 0);
  const { lockedZoneOf, locked, labels } = labelling(units, zones, lockedLabels, keep);
  const bounded = quantities.filter(({ min, max }) => min > -Infinity || max < Infinity);
  const boundedRegions = regions.map((region) => ({
    ...region,
    totals: region.totals.filter((_, q) => bounded.includes(quantities[q])),
  }));
  return {
    units,
    request,
    graph,
    quantities,
    balanced: quantities.findIndex(({ id }) => id === balance),
    zones,
    shares,
    labels,
    lockedZoneOf,
    locked,
    freeTotals: quantities.map((_, q) => regions.reduce((sum, { totals }) => sum + totals[q], 0)),
    reasons: whyInfeasible(units, bounds, free, boundedRegions, keep),
  };
}

/** A whole partition, and the label that each zone of the painted plan has in it. */
export interface FirstZones {
  readonly zoneOf: Int32Array;
  readonly labelOf: ReadonlyMap<number, number>;
}

/**
 * Returns a first partition: zones grown from spread seeds, or a painted plan made whole, whose zones keep their labels.
 * @param run which seeds to take
 */
export function firstZones(
  search: PreparedSearch,
  random: KeyedRandom,
  run: number,
  painted?: ZonePlan,
): FirstZones {
  const { units, graph, shares, labels, quantities, balanced } = search;
  const zoneOf = Int32Array.from(search.lockedZoneOf);
  const weight = quantities[balanced].values;
  const labelOf = new Map<number, number>();
  if (painted === undefined) {
    let next = 0;
    for (let region = 0; region < graph.regions; region++) {
      const own = labels.slice(next, (next += shares[region]));
      growZones({ units, graph, weight, random, run }, region, own, zoneOf);
    }
    return { zoneOf, labelOf };
  }
  const made = completeZones({ units, graph, plan: painted, shares, weight, random });
  const unused = new Set(labels);
  for (const { zone } of made) if (unused.delete(zone)) labelOf.set(zone, zone);
  const others = [...unused];
  for (const { zone, members } of made) {
    const label = labelOf.get(zone) ?? others.shift() ?? -1;
    if (zone >= 0) labelOf.set(zone, label);
    for (const unit of members) zoneOf[unit] = label;
  }
  return { zoneOf, labelOf };
}

/**
 * Makes a plan of found zones: locked zones with their places, elsewhere the stations of the plan before and those of its centres
 * that stand in a zone without one. @param before default: the plan whose locked zones are kept
 */
export function planOfZones(search: PreparedSearch, zoneOf: Int32Array, before?: ZonePlan): ZonePlan {
  const { keep } = search.request;
  const centres = new Int32Array(search.zones).fill(-1);
  const stations: number[] = [];
  const takeFrom = (source: ZonePlan | undefined, isOwn: (zone: number) => boolean) => {
    for (const unit of source?.centres ?? [])
      if (unit >= 0 && isOwn(zoneOf[unit]) && centres[zoneOf[unit]] < 0) centres[zoneOf[unit]] = unit;
    for (const unit of source?.stations ?? []) if (isOwn(zoneOf[unit])) stations.push(unit);
  };
  takeFrom(keep, (zone) => search.locked[zone] === 1);
  takeFrom(before ?? keep, (zone) => search.locked[zone] !== 1);
  return {
    ...planOfLabels(zoneOf, search.zones),
    centres,
    stations: Int32Array.from(stations).sort(),
    locked: Uint8Array.from(search.locked),
  };
}

function usedLockedLabels(keep: ZonePlan): number[] {
  const used = new Set(keep.zoneOf);
  return Array.from(keep.locked.keys()).filter((zone) => keep.locked[zone] === 1 && used.has(zone));
}

/** Locked zones keep their label while it is below the number of zones; others take the free labels in order. */
function labelling(units: Units, zones: number, lockedLabels: readonly number[], keep?: ZonePlan) {
  const locked = new Uint8Array(zones);
  const lockedZoneOf = new Int32Array(units.count).fill(-1);
  const labelOf = new Map<number, number>();
  for (const label of lockedLabels) if (label < zones) labelOf.set(label, label);
  const taken = new Set(labelOf.values());
  const unused = Array.from({ length: zones }, (_, label) => label).filter((label) => !taken.has(label));
  for (const label of lockedLabels) if (label >= zones) labelOf.set(label, unused.pop() ?? -1);
  for (const label of labelOf.values()) locked[label] = 1;
  if (keep !== undefined) keep.zoneOf.forEach((zone, unit) => (lockedZoneOf[unit] = labelOf.get(zone) ?? -1));
  return { locked, lockedZoneOf, labels: unused };
}

function namedRegions(units: Units, graph: OpenGraph, quantities: readonly BoundedQuantity[]): NamedRegion[] {
  const totals = Array.from({ length: graph.regions }, () => quantities.map(() => 0));
  const held = new Int32Array(graph.regions);
  const first = new Int32Array(graph.regions).fill(-1);
  const inTown = new Int32Array(units.towns);
  const crosses = new Uint8Array(graph.regions);
  for (let unit = 0; unit < units.count; unit++) {
    const region = graph.regionOf[unit];
    inTown[units.town[unit]]++;
    if (region < 0) continue;
    held[region]++;
    if (first[region] < 0) first[region] = unit;
    if (units.town[unit] !== units.town[first[region]]) crosses[region] = 1;
    quantities.forEach(({ values }, q) => (totals[region][q] += values[unit]));
  }
  return totals.map((sums, region) => ({
    totals: sums,
    units: held[region],
    ...(graph.regions === 1
      ? { zh: '待划分的范围', en: 'the territory to divide' }
      : regionName(units, {
          held: held[region],
          first: first[region],
          isTown: crosses[region] === 0 && held[region] === inTown[units.town[first[region]]],
        })),
  }));
}
