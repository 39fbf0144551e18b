// Independent random audits: every week each hidden incident may be checked on the ground. What is found is filed by an
// oversight slip (督办单). The draw does not depend on the probability, so that more audits find a superset. Draws: audit.
import { settleIfOver } from '../ledger/settle.ts';
import { purpose } from '../purposes.ts';
import { channel } from '../world/case-table.ts';
import type { World } from '../world/world.ts';
import { fileCase } from './filing.ts';

/** Audits the hidden incidents of the week that begins. @param week index of the week since the start of the run */
export function auditHidden(world: World, week: number): void {
  const { plan, luck, lists } = world;
  for (let cell = 0; cell < plan.cells; cell++) {
    const { weeklyAudit } = world.policies[plan.selection.cellTown[cell]];
    if (weeklyAudit <= 0) continue;
    let row = lists.firstHidden(cell);
    while (row !== 0) {
      const incidents = world.incidents.columns;
      const next = incidents.listNext[row];
      luck.draw(purpose.audit, week, incidents.origin0[row], incidents.origin1[row]);
      if (luck.u0() < weeklyAudit) {
        settleIfOver(world, row);
        fileCase(world, row, channel.oversight);
      }
      row = next;
    }
  }
}
