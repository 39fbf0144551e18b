// Places found for a whole district, put on a plan: in each zone the place with the least way to its residents becomes the centre, the
// others become stations. A zone without a place keeps what it has, a locked one is left alone. Pure.
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { Units } from '../../src/zoning/units.ts';
import { straightKm } from '../../src/zoning/walk/walk-network.ts';

/** Returns the plan with the places. @param cells units where places are to be */
export function sitesOnPlan(units: Units, plan: ZonePlan, cells: readonly number[]): ZonePlan {
  const sitesOf = new Map<number, number[]>();
  for (const cell of cells) {
    const zone = plan.zoneOf[cell];
    if (zone < 0 || plan.locked[zone] === 1) continue;
    sitesOf.set(zone, [...(sitesOf.get(zone) ?? []), cell]);
  }
  const centres = plan.centres.slice();
  const stations = new Set([...plan.stations].filter((cell) => !sitesOf.has(plan.zoneOf[cell])));
  for (const [zone, sites] of sitesOf) {
    const wayOf = (site: number): number =>
      plan.zoneOf.reduce(
        (sum, own, unit) =>
          own === zone ? sum + units.population[unit] * straightKm(units, site, unit) : sum,
        0,
      );
    const ways = sites.map(wayOf);
    const best = ways.indexOf(Math.min(...ways));
    centres[zone] = sites[best];
    sites.forEach((site, at) => at !== best && stations.add(site));
  }
  return { ...plan, centres, stations: Int32Array.from(stations).sort() };
}
