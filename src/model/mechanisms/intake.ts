// Intake (受理): from filing to dispatch. A fast-response group may claim a simple case and spares it intake; else the street's
// desks take it in, or it takes an exponential time; where the street is no platform it goes through the district centre.
// What residents file on their platform is on record at once and takes as long as the platform says.
// Draws: intake (u0), and what group and desks draw.
import { exponentialTable } from '../../core/dmath.ts';
import { purpose } from '../purposes.ts';
import { caseFlag, channel } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import type { World } from '../world/world.ts';
import { sumField } from '../ledger/tally.ts';
import { countHops } from './hops.ts';
import { passBetweenLeads } from './lead.ts';
import { isInWindow } from './observation-window.ts';
import { hoursOnTheWay } from './relay.ts';
import { intakeFactor } from './services/navigation.ts';
import { afterWorkingHours, scheduleCase } from './scheduling.ts';
import { enterDesk } from './street/desks.ts';
import { ACKNOWLEDGE_MINUTES, claimMinutes, isForGroup } from './street/response-group.ts';

/** Takes a case in that has just been filed. */
export function takeIn(world: World, file: number): void {
  const row = world.cases.columns.incident[file];
  const { cell, filings, origin0, origin1 } = world.incidents.columns;
  const { response, source } = world.policies[world.plan.selection.cellTown[cell[row]]];
  const { street } = source;
  let lostHours = 0;
  if (street.on && street.group.on && isForGroup(world, row)) {
    const minutes = claimMinutes(world, row, street.group);
    countClaim(world, minutes);
    if (minutes < Infinity) {
      world.cases.columns.flags[file] |= caseFlag.claimed;
      const claimed = afterWorkingHours(world, world.events.now, minutes / 60);
      scheduleCase(world, file, claimed, eventKind.dispatch);
      return;
    }
    lostHours = ACKNOWLEDGE_MINUTES / 60;
  }
  countHops(world, response.roundTripHops);
  if (street.on && street.desks.on) {
    enterDesk(world, file);
    return;
  }
  world.luck.draw(purpose.intake, filings[row], origin0[row], origin1[row]);
  const by = world.cases.columns.channel[file];
  let meanHours = by === channel.platform ? source.platform.intakeHours : response.intakeHours;
  if (by === channel.zonePlace) meanHours = source.zonePlaces.intakeHours;
  const hours = meanHours * intakeFactor(source.navigation) * exponentialTable.quantile(world.luck.u0());
  const taken =
    hours + response.roundTripHours + lostHours + hoursOnTheWay(world, file) + passBetweenLeads(world, file);
  const dispatched = afterWorkingHours(world, world.events.now, taken);
  scheduleCase(world, file, dispatched, eventKind.dispatch);
}

/** Books a matter that was put before the group, and whether it was claimed in time. */
function countClaim({ plan, tally, events }: World, minutes: number): void {
  if (!isInWindow(plan, events.now / 1440)) return;
  tally.add(sumField.groupCases, 1);
  if (minutes <= ACKNOWLEDGE_MINUTES) tally.add(sumField.groupFast, 1);
}
