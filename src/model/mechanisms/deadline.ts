// A case file falls due: it is counted as due, with what the record says by then; the post learns what became of it; an
// overdue one that still waits is taken over by the district where that tier exists. Draws nothing.
import { isEnded, incidentState } from '../ledger/incident-states.ts';
import type { World } from '../world/world.ts';
import { bookDue, chargedShare, releaseCaseIfDone, townShare } from './case-books.ts';
import { isDeadlineMoved } from './clock-stop.ts';
import { escalateToDistrict } from './handling.ts';
import { supervise } from './lists/supervision.ts';

/** Books a deadline. An overdue open case counts as a failure in the post's beliefs (RULES 18). */
export function onDeadline(world: World, file: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  if (isDeadlineMoved(world, file)) return;
  const row = cases.incident[file];
  const { posts, plan } = world;
  const slot = incidents.cell[row] * posts.types + incidents.type[row];
  if (cases.handledMinute[file] > 0) posts.handledYes[slot]++;
  else posts.handledNo[slot]++;
  const state = incidents.state[row];
  if (isEnded(state) && state !== incidentState.major) posts.solvedYes[slot]++;
  else posts.solvedNo[slot]++;
  bookDue(world, file, chargedShare(world, file), townShare(world, file));
  const { organisation, lists } = world.policies[plan.selection.cellTown[incidents.cell[row]]].source;
  if (lists.overdueRises) supervise(world, file);
  if (organisation.districtTier) escalateToDistrict(world, file);
  releaseCaseIfDone(world, file);
}
