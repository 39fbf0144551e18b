// Staffs zone teams and desks when policies change. Where a team or a desk is no more, what waits there moves to where it
// would go now; what is being worked on is finished. Draws nothing but what the moved cases draw anyway.
import { DESKS_MAX, deskStation, zoneStation } from '../plan/added-stations.ts';
import { ZONES_MAX } from '../plan/zone-maps.ts';
import type { World } from '../world/world.ts';
import { requeue, startService } from './handling.ts';
import { deskStaff, releaseFromDesk, startIntake } from './street/desks.ts';

/** Staffs the stations behind those of the layout; call after formZoneTeams. */
export function staffAddedStations(world: World): void {
  const { plan, zoneTeams } = world;
  for (let town = 0; town < plan.towns; town++) {
    const { street } = world.policies[town].source;
    for (let zone = 0; zone < ZONES_MAX; zone++) {
      const members = zoneTeams.members[town * ZONES_MAX + zone];
      staff(world, zoneStation(plan, town, zone), members, startService, requeue);
    }
    for (let desk = 0; desk < DESKS_MAX; desk++) {
      const people = street.on ? deskStaff(street.desks, desk) : 0;
      staff(world, deskStation(plan, town, desk), people, startIntake, releaseFromDesk);
    }
  }
}

function staff(
  world: World,
  station: number,
  people: number,
  start: (world: World, file: number) => void,
  moveOn: (world: World, file: number) => void,
): void {
  const { queues, cases } = world;
  queues.setServers(station, people);
  if (people === 0) {
    for (let item = queues.first(station); item !== 0; item = queues.first(station)) {
      queues.remove(station, item);
      moveOn(world, cases.rowAt(item));
    }
    return;
  }
  for (let item = queues.startNext(station); item !== 0; item = queues.startNext(station))
    start(world, cases.rowAt(item));
}
