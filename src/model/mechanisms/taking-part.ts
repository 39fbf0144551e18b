// How many residents take part in governing, in any way that is modelled: in self-governance where it is on, else in the group chat of
// the platform; and how many take part in deciding (Arnstein 1969, the rung of partnership): participation x share of matters decided
// together with residents. Reads only; weighted by residents of the cells where it is modelled.
import { sumField } from '../ledger/tally.ts';
import type { World } from '../world/world.ts';

/** Adds both shares to the books of the end of the window; NaN where nothing of the kind is modelled. */
export function readTakingPart(world: World): void {
  const { plan, tally, policies, community, platform } = world;
  const { cellTown, cellResidents } = plan.selection;
  let taking = 0;
  let people = 0;
  let deciding = 0;
  let governed = 0;
  for (let cell = 0; cell < plan.cells; cell++) {
    const { source } = policies[cellTown[cell]];
    const residents = cellResidents[cell];
    if (source.selfGovernance.on) {
      taking += residents * community.participation[cell];
      deciding += residents * community.participation[cell] * source.selfGovernance.participation.coDecision;
      governed += residents;
      people += residents;
    } else if (source.platform.on && source.platform.deliberation) {
      taking += residents * platform.joined[cell] * source.platform.activeShare;
      people += residents;
    }
  }
  tally.add(sumField.takingPartAtEnd, people > 0 ? taking / people : NaN);
  tally.add(sumField.decidingAtEnd, governed > 0 ? deciding / governed : NaN);
}
