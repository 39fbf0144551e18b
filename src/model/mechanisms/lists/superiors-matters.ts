// Superiors and media come upon problems that residents know of (claim Z6): what is not on record is filed by a supervision slip
// (督办单), past the grid worker; what is on record moves to the supervision list. The draw does not depend on the probability,
// so that more attention finds a superset. Draws: takenUp.
import { pow } from '../../../core/dmath.ts';
import { incidentState } from '../../ledger/incident-states.ts';
import { settleIfOver } from '../../ledger/settle.ts';
import { purpose } from '../../purposes.ts';
import { channel } from '../../world/case-table.ts';
import { incidentFlag } from '../../world/incident-table.ts';
import type { World } from '../../world/world.ts';
import { fileCase } from '../filing.ts';
import { supervise } from './supervision.ts';

const open: readonly number[] = [
  incidentState.noticed,
  incidentState.hidden,
  incidentState.paperClosed,
  incidentState.recorded,
];

/** Takes up matters of the week that begins, oldest first, then by origin key. @param week index since the start of the run */
export function takeUpMatters(world: World, week: number): void {
  const { plan, policies, luck, incidents } = world;
  if (policies.every(({ source }) => !source.lists.on)) return;
  const weekly = policies.map(({ source }) =>
    source.lists.on ? 1 - pow(1 - source.lists.monthlyProbability, 7 / 30) : 0,
  );
  const { cell, flags, state, origin0, origin1, ariseMinute, caseRow } = incidents.columns;
  const taken: number[] = [];
  for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
    if (!incidents.isUsed(row) || (flags[row] & incidentFlag.noticed) === 0) continue;
    const probability = weekly[plan.selection.cellTown[cell[row]]];
    if (probability <= 0 || !open.includes(state[row])) continue;
    luck.draw(purpose.takenUp, week, origin0[row], origin1[row]);
    if (luck.u0() < probability) taken.push(row);
  }
  taken.sort(
    (a, b) =>
      ariseMinute[a] - ariseMinute[b] ||
      (origin0[a] >>> 0) - (origin0[b] >>> 0) ||
      (origin1[a] >>> 0) - (origin1[b] >>> 0),
  );
  for (const row of taken) {
    settleIfOver(world, row);
    if (state[row] === incidentState.recorded) supervise(world, caseRow[row]);
    else fileCase(world, row, channel.oversight);
  }
}
