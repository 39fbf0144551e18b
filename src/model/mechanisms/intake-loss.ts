// Reports that are lost at intake (claim Z8): without a ledger and instant upload, what a worker reports may get on no record.
// It is then known and nowhere written down, as if it had been left unreported by a slip, and may be filed anew: by the worker
// when he thinks of it again next month, or by others. The hotline and oversight slips have numbers of their own and are
// never lost. The draw does not depend on the probability. What relay tiers lose on the way up counts as lost, ledger or not.
// Draws: lostIntake, and what relay tiers draw.
import { sumField, hideCauseCount, hideCauseFirst } from '../ledger/tally.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { moveIncident } from '../ledger/transition.ts';
import { purpose } from '../purposes.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';
import { lostOnTheWay } from './relay.ts';

/** unreported-other: logged, not on record, for neither score nor pressure. */
const SLIP = hideCauseFirst + hideCauseCount - 1;

/** Loses a report of now, or does not. Returns whether it is lost; then the incident is known and unrecorded. */
export function losesReport(world: World, row: number): boolean {
  const incidents = world.incidents.columns;
  const { workload } = world.policies[world.plan.selection.cellTown[incidents.cell[row]]].source;
  const day = Math.floor(world.events.now / 1440);
  if (!lostOnTheWay(world, row, day)) {
    if (workload.ledger) return false;
    world.luck.draw(purpose.lostIntake, day, incidents.origin0[row], incidents.origin1[row]);
    if (world.luck.u0() >= workload.lossProbability) return false;
  }
  if (isInWindow(world.plan, day)) world.tally.add(sumField.lostReports, 1);
  const state = incidents.state[row];
  if (state === incidentState.hidden || state === incidentState.paperClosed) return true;
  world.lists.remove(incidents, row);
  incidents.flags[row] |= incidentFlag.hiddenOnce;
  incidents.hideCause[row] = SLIP;
  moveIncident(world, row, incidentState.hidden);
  world.lists.addToHidden(incidents, row);
  return true;
}
