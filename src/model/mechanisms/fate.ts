// What comes if nobody acts: an incident ends by itself, or turns into a major incident; and what was solved
// superficially comes back. Hidden and paper-closed incidents stay exposed to it, which is how distortion costs later.
import { incidentState } from '../ledger/incident-states.ts';
import { sumField } from '../ledger/tally.ts';
import type { World } from '../world/world.ts';
import { createIncident } from './incident-arrival.ts';
import { endIncident } from './incident-end.ts';
import { isInWindow } from './observation-window.ts';

/** The fate of an incident is due. */
export function onFate(world: World, row: number): void {
  const major = world.incidents.columns.fateIsMajor[row] === 1;
  endIncident(world, row, major ? incidentState.major : incidentState.selfResolved);
}

/** A solved incident comes back as a new one with a key of its own. @param packed cell << 5 | type, local cell */
export function onRecur(world: World, origin0: number, origin1: number, packed: number, place: number): void {
  if (isInWindow(world.plan, world.events.now / 1440)) world.tally.add(sumField.recurrences, 1);
  createIncident(world, origin0, origin1, packed >>> 5, packed & 31, world.events.now, place);
}
