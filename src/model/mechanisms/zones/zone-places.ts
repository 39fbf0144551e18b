// Opens the places of zones (claims P8, P14): as long as volunteers and the desk time of sunk staff allow, the same hours at each place
// of a zone. A zone without either has places that are never open. Call after zone teams are formed. Draws nothing.
import type { Policy } from '../../../scenario/schema/scenario.ts';
import { layOutWalks } from '../../plan/zone-walks.ts';
import { ZONES_MAX } from '../../plan/zone-maps.ts';
import type { World } from '../../world/world.ts';

const STAFF_HOURS_PER_WEEK = 40;
/** Hours of a week in which residents have time to go: from eight to eight, every day. */
const FREE_HOURS_PER_WEEK = 84;

/** Tells whether a policy has places of zones. */
export function hasPlaces({ zones, zonePlaces }: Policy): boolean {
  return zones.on && zonePlaces.on;
}

/** Sets walks, opening and desk time of every zone. */
export function openZonePlaces(world: World): void {
  const { plan, zoneDesks, policies } = world;
  const { selection } = plan;
  zoneDesks.walkMinutes.fill(0);
  zoneDesks.openChance.fill(0);
  zoneDesks.deskShare.fill(0);
  for (let town = 0; town < plan.towns; town++) {
    const { source } = policies[town];
    if (!hasPlaces(source)) continue;
    const { zonePlaces, zones } = source;
    const { km, places } = layOutWalks(plan, town, zones, zonePlaces.stationsPerZone);
    const { zoneOf } = plan.zoneMaps.of(zones);
    const chance = Float64Array.from(places, (count, zone) =>
      openZone(world, town * ZONES_MAX + zone, count, zonePlaces),
    );
    for (let cell = 0; cell < plan.cells; cell++) {
      if (selection.cellTown[cell] !== town) continue;
      zoneDesks.walkMinutes[cell] = (km[cell] * zonePlaces.detour * 60) / zonePlaces.walkingKmPerHour;
      zoneDesks.openChance[cell] = chance[zoneOf[cell]];
      if (Number.isNaN(zoneDesks.awareness[cell])) zoneDesks.awareness[cell] = zonePlaces.awarenessAtStart;
    }
  }
}

/** Sets the desk time of a zone's team. Returns the chance of finding its places open. @param count of places, at least 1 */
function openZone(world: World, slot: number, count: number, settings: Policy['zonePlaces']): number {
  const { zoneTeams, zoneDesks } = world;
  const staffHours = zoneTeams.members[slot] * STAFF_HOURS_PER_WEEK;
  const { volunteerHoursPerWeek, openHoursPerWeek, deskShare } = settings;
  const open = Math.min(openHoursPerWeek, volunteerHoursPerWeek + (staffHours * deskShare) / count);
  const byStaff = Math.max(0, open - volunteerHoursPerWeek) * count;
  if (staffHours > 0) zoneDesks.deskShare[slot] = byStaff / staffHours;
  return open / FREE_HOURS_PER_WEEK;
}
