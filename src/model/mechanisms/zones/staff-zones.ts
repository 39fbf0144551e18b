// Puts the departments' sunk crews into the zones of each town, in proportion to residents or to planned work; the number of people stays the
// same whatever the number of zones. Called when policies change. Draws nothing.
import { crewsOf } from '../../plan/station-layout.ts';
import { shareOut, sunkCrews } from '../../plan/sunk-crews.ts';
import { ZONES_MAX } from '../../plan/zone-maps.ts';
import type { World } from '../../world/world.ts';

/** Sets the members of every zone team and the share of each department's work that goes with them. */
export function formZoneTeams(world: World): void {
  const { plan, zoneTeams } = world;
  const { stations } = plan;
  zoneTeams.members.fill(0);
  zoneTeams.workShare.fill(0);
  for (let town = 0; town < plan.towns; town++) {
    const { zones, departments } = world.policies[town].source;
    if (!zones.on || zones.staff.share === 0) continue;
    let people = 0;
    for (let department = 0; department < stations.departments; department++) {
      const at = town * stations.departments + department;
      const crews = crewsOf(
        stations.plannedLoad[at],
        departments.list[department].margin,
        departments.capacity,
      );
      const sunk = sunkCrews(crews, zones);
      people += sunk;
      zoneTeams.workShare[at] = sunk / crews;
    }
    const map = plan.zoneMaps.of(zones);
    const slot = town * ZONES_MAX;
    const weights = zones.staff.by === 'workload' ? map.workHours : map.residents;
    const ofZones = Array.from(weights.subarray(slot, slot + map.zonesOf[town]));
    zoneTeams.members.set(shareOut(people, ofZones), slot);
  }
}
