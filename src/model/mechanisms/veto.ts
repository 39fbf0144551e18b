// What comes on record against a town under a veto: a major incident out of a matter that is or was on record, one that was on none
// if it surfaces all the same. Exposed concealment: proven-concealment.ts.
// Draws: surfacing.
import { hasVeto } from '../assessment/veto.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';

/** An incident has turned into a major one. */
export function onMajorIncident(world: World, row: number): void {
  const { cell, recordedMinute, origin0, origin1 } = world.incidents.columns;
  const town = world.plan.selection.cellTown[cell[row]];
  const policy = world.policies[town];
  if (!hasVeto(policy)) return;
  if (recordedMinute[row] === 0) {
    world.luck.draw(purpose.surfacing, 0, origin0[row], origin1[row]);
    if (world.luck.u0() >= policy.source.superiors.veto.surfacing) return;
  }
  world.trouble.add(town);
}
