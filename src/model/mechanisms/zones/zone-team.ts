// Departments' people sunk into zones (claims P6, P7): a zone's team does the part of the work that went with it. It is near,
// but few: trades are missing, so generalists do specialists' work and take longer; the line keeps a claim on its time.
// Draws: zoneWork.
import { pow } from '../../../core/dmath.ts';
import { zoneStation } from '../../plan/added-stations.ts';
import { roundTripHours } from '../../plan/travel.ts';
import { ZONES_MAX } from '../../plan/zone-maps.ts';
import { purpose } from '../../purposes.ts';
import type { World } from '../../world/world.ts';

/** Returns the station of the zone team that does this stage of an incident's case, or -1 when the town does. */
export function zoneTeamFor(world: World, row: number, department: number): number {
  const { plan, zoneTeams } = world;
  const { cell, origin0, origin1 } = world.incidents.columns;
  const town = plan.selection.cellTown[cell[row]];
  const share = zoneTeams.workShare[town * plan.stations.departments + department];
  if (share === 0) return -1;
  world.luck.draw(purpose.zoneWork, 0, origin0[row], origin1[row]);
  if (world.luck.u0() >= share) return -1;
  const { zones } = world.policies[town].source;
  const zone = plan.zoneMaps.of(zones).zoneOf[cell[row]];
  return zoneTeams.members[town * ZONES_MAX + zone] > 0 ? zoneStation(plan, town, zone) : -1;
}

/**
 * Returns the hours that a zone team works on a stage which takes a town crew so many: its way is shorter, work of a trade
 * that the team lacks takes longer. Of the town crew's hours, the way from the middle of the town is the first part.
 * @param share what of the work needs a trade, 0..1
 */
export function teamHours(world: World, slot: number, hours: number, share: number): number {
  const { plan, zoneTeams } = world;
  const town = Math.floor(slot / ZONES_MAX);
  const { zones } = world.policies[town].source;
  const { staff } = zones;
  const map = plan.zoneMaps.of(zones);
  const way = roundTripHours(townArea(map.areaKm2, town), staff.detour, staff.travelKmPerHour);
  const nearer = Math.sqrt(map.areaKm2[slot] / townArea(map.areaKm2, town));
  const travelled = Math.min(hours, way);
  const missing = pow(1 - 1 / plan.stations.departments, Math.max(1, zoneTeams.members[slot]));
  const slower = 1 + staff.generalistSlowdown * missing * share;
  return (hours - travelled) * slower + travelled * nearer;
}

/** Returns the share of an incident's work that needs a trade: what no grid worker could fix on the spot. */
export function tradeShare(world: World, row: number): number {
  return 1 - world.plan.types.gridFixProbability[world.incidents.columns.type[row]];
}

/** Returns the hours until a team is done with hours of work, the line's claim on its time and that of desks counted in. */
export function withLineClaim(world: World, slot: number, hours: number): number {
  const { staff } = world.policies[Math.floor(slot / ZONES_MAX)].source.zones;
  return hours / Math.max(0.05, 1 - lineClaim(staff) - world.zoneDesks.deskShare[slot]);
}

/** Returns the share of sunk staff's time that the line claims: a third for each of managing, using, assessing it keeps. */
export function lineClaim(staff: World['policies'][number]['source']['zones']['staff']): number {
  const kept = Number(!staff.managedByStreet) + Number(!staff.usedByStreet) + Number(!staff.assessedByStreet);
  return (staff.lineShare * kept) / 3;
}

function townArea(areaKm2: Float64Array, town: number): number {
  let sum = 0;
  for (let zone = 0; zone < ZONES_MAX; zone++) sum += areaKm2[town * ZONES_MAX + zone];
  return sum;
}
