// Sense of safety (安全感), sampled when a month begins: falls with the harm of the problems that neighbours know of and with the
// major incidents that they remember; true side, whatever is on record. Nothing follows from it. Draws nothing.
//   safety = 1 / (1 + H / harmScale + A / majorScale),
// H = harm a day of known open problems x residents affected / residents of the cell (violating premises too),
// A = major incidents of the cell remembered per 1,000 residents.
import { exp } from '../../core/dmath.ts';
import { incidentState, incidentStateCount, isEnded } from '../ledger/incident-states.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';

/** Carries memory on by a month, and samples the cells if the month counts. Mutates `world.safety`. */
export function sampleSafety(world: World, counts: boolean): void {
  const { plan, safety } = world;
  const { memoryMonths, harmScale, majorScale } = plan.scenario.safety;
  const kept = exp(-1 / memoryMonths);
  const known = counts ? knownHarm(world) : null;
  for (let cell = 0; cell < plan.cells; cell++) {
    const residents = plan.selection.cellResidents[cell];
    if (residents <= 0) continue;
    const majors = majorsOf(world, cell);
    const fresh = (1000 * (majors - safety.counted[cell])) / residents;
    safety.remembered[cell] = safety.remembered[cell] * kept + fresh;
    safety.counted[cell] = majors;
    if (known === null) continue;
    const burden = known[cell] / residents / harmScale + safety.remembered[cell] / majorScale;
    safety.sums[0] += residents / (1 + burden);
    safety.sums[1] += residents;
  }
}

/** Returns by cell the harm a day of open problems that residents know of, times the residents affected. */
function knownHarm(world: World): Float64Array {
  const { plan, incidents, premises } = world;
  const { cell, type, state, flags, severity, affected } = incidents.columns;
  const harm = new Float64Array(plan.cells);
  for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
    if (!incidents.isUsed(row) || isEnded(state[row]) || (flags[row] & incidentFlag.noticed) === 0) continue;
    harm[cell[row]] += plan.types.harmPerDay[type[row]] * severity[row] * affected[row];
  }
  if (premises.count === 0) return harm;
  const each = plan.scenario.premises.harmPerDay * plan.scenario.premises.affected;
  for (let at = 0; at < plan.cells; at++) harm[at] += premises.violating[at] * each;
  return harm;
}

/** Returns how many major incidents there have been in a cell. */
function majorsOf({ tally }: World, cell: number): number {
  let majors = 0;
  for (let type = 0; type < tally.types; type++) {
    majors += tally.byState[(cell * tally.types + type) * incidentStateCount + incidentState.major];
  }
  return majors;
}
