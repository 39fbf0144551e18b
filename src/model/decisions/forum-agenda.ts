// Which matters a forum deliberates: those worth most to the residents affected, as far as they are worth the councillors' time:
//   worth = value of a solution x salience x severity x residents affected x chance of agreement - hours x value of an hour.
// Councillors are neighbours: they see what residents notice, never what only officials know. Reads only.
import type { Forum } from '../../scenario/schema/forum.ts';
import type { World } from '../world/world.ts';

/** Returns what deliberating an incident is worth, yuan; negative where it does not pay. */
export function worthOfDeliberation(world: World, row: number, settings: Forum): number {
  const { type, severity, affected } = world.incidents.columns;
  const { types, scenario } = world.plan;
  const salience = types.salience[type[row]] * severity[row];
  const chance = settings.agreement[types.types[type[row]].category];
  const time = settings.coreMembers * settings.hoursPerMatter * settings.volunteerHourYuan;
  return scenario.residents.actionBenefitYuan * salience * affected[row] * chance - time;
}

/** Returns the chance that a councillor is among a number of residents or their acquaintances. @param residents of the community */
export function councillorReach(settings: Forum, residents: number): number {
  if (residents <= 0) return 0;
  return Math.min(1, (settings.councillors * (1 + settings.contactsPerCouncillor)) / residents);
}
