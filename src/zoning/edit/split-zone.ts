// One zone becomes two of like population that hang together, cut along a branch of a random spanning tree. The same zone is always
// cut in the same way.
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { balancedCut } from '../generate/balanced-cut.ts';
import { openGraph } from '../generate/open-graph.ts';
import { zoningRandom } from '../generate/purposes.ts';
import { addZone } from './add-zone.ts';
import { assignUnits } from './assign-units.ts';
import { isFreeZone } from './free-zone.ts';

/**
 * Returns the plan with a zone cut in two, the new one numbered last. Of a zone in pieces, what does not hang together with its first
 * unit becomes the new one. The same plan when the zone is locked, does not exist or has fewer than two units.
 */
export function splitZone(plan: ZonePlan, units: Units, zone: number): ZonePlan {
  if (!isFreeZone(plan, zone)) return plan;
  const members: number[] = [];
  plan.zoneOf.forEach((own, unit) => {
    if (own === zone) members.push(unit);
  });
  if (members.length < 2) return plan;
  const { open } = openGraph(units, 'district');
  const joined = joinedTo(units, open, plan.zoneOf, members[0]);
  const cut =
    joined.size < members.length
      ? members.filter((unit) => !joined.has(unit))
      : balancedCut(units, open, members, units.population, zoningRandom('split'), members[0]);
  return assignUnits(addZone(plan), cut, plan.zones);
}

function joinedTo(units: Units, open: Uint8Array, zoneOf: Int32Array, start: number): Set<number> {
  const joined = new Set([start]);
  for (const unit of joined) {
    for (let slot = units.neighbourOffsets[unit]; slot < units.neighbourOffsets[unit + 1]; slot++) {
      const other = units.neighbourIds[slot];
      if (open[slot] === 1 && zoneOf[other] === zoneOf[start]) joined.add(other);
    }
  }
  return joined;
}
