// Coordination at the zone (片区), between community and town (claims P1, P4, P5): one more attempt with the authority that
// the head has by rank, powers and person. A head without authority only adds a hand-over and the time it takes.
// Draws: zone.
import { sumField } from '../../ledger/tally.ts';
import { ZONES_MAX } from '../../plan/zone-maps.ts';
import { purpose } from '../../purposes.ts';
import { eventKind } from '../../world/event-kinds.ts';
import type { World } from '../../world/world.ts';
import { hardnessOf } from '../forum/deliberation.ts';
import { countHops } from '../hops.ts';
import { isInWindow } from '../observation-window.ts';
import { afterWorkingHours, scheduleCase } from '../scheduling.ts';

/** How much of a type's hardness is felt: all of it at the community, half of it at the town (assumption). */
const HARDNESS_FELT = 0.75;

/** The zone takes a case up that its community could not bring about. */
export function startZoneCoordination(world: World, file: number): void {
  const { cell } = world.incidents.columns;
  const town = world.plan.selection.cellTown[cell[world.cases.columns.incident[file]]];
  const { response, source } = world.policies[town];
  countHops(world, 1);
  if (isInWindow(world.plan, world.events.now / 1440))
    world.tally.add(sumField.zoneHeadHours, source.organisation.leaderHoursPerCase);
  const until = afterWorkingHours(world, world.events.now, response.zoneHours);
  scheduleCase(world, file, until, eventKind.zoneCoordinated);
}

/** Tells whether the zone's attempt, which is over now, has succeeded. */
export function zoneSucceeds(world: World, file: number): boolean {
  const row = world.cases.columns.incident[file];
  const { cell, filings, origin0, origin1 } = world.incidents.columns;
  const authority = zoneAuthority(world, cell[row]);
  world.luck.draw(purpose.zone, filings[row], origin0[row], origin1[row]);
  const hardness = HARDNESS_FELT * hardnessOf(world, row);
  return world.luck.u0() < authority * (1 - hardness);
}

/** Returns the authority of the zone of a cell under the policy in force, 0..1: the office's and the person's. */
export function zoneAuthority(world: World, cell: number): number {
  const { selection, zoneMaps } = world.plan;
  const town = selection.cellTown[cell];
  const { response, source } = world.policies[town];
  const map = zoneMaps.of(source.zones);
  const ability = map.headAbility[town * ZONES_MAX + map.zoneOf[cell]];
  return Math.min(1, Math.max(0, response.zoneAuthority + response.zoneAbilitySd * ability));
}
