// Matters that the standard way does not fit (水土不服, claim C17): handled that way they are worked on, and perhaps closed, but
// never really solved, until residents have agreed on a solution of their own. Nobody sees from outside which they are. Draws: misfit.
import { purpose } from '../purposes.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';

/** Marks an incident that has just arisen; what the standard way misfits can't be fixed on the spot either. */
export function markMisfit(world: World, row: number, shares: Float64Array): void {
  const { cell, type, flags, origin0, origin1 } = world.incidents.columns;
  const share = shares[cell[row] * world.plan.types.count + type[row]];
  if (share === 0) return;
  world.luck.draw(purpose.misfit, 0, origin0[row], origin1[row]);
  if (world.luck.u0() < share) flags[row] = (flags[row] | incidentFlag.misfit) & ~incidentFlag.fixable;
}

/** Tells whether handling an incident as it is handled now could really solve it. */
export function fitsHandling(world: World, row: number): boolean {
  return (
    (world.incidents.columns.flags[row] & (incidentFlag.misfit | incidentFlag.accepted)) !==
    incidentFlag.misfit
  );
}
