// Whether a plan has more zones in one town than the model runs: said before hours of simulation, with the town's name.
import { ZONES_MAX } from '../../model/plan/zone-maps.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import type { BilingualText } from '../../scenario/schema/parameter.ts';
import type { ZonePlan } from '../../zoning/plan/zone-plan.ts';

/** Returns what to say of the most crowded town, or null when every town has at most as many zones, or parts of zones, as the model runs. */
export function crowdedTown(
  { zoneOf }: Pick<ZonePlan, 'zoneOf'>,
  { cellTown, towns, townNames }: Pick<Territory, 'cellTown' | 'towns' | 'townNames'>,
): BilingualText | null {
  const zones = Array.from({ length: towns }, () => new Set<number>());
  zoneOf.forEach((zone, cell) => {
    if (zone >= 0) zones[cellTown[cell]].add(zone);
  });
  const counts = zones.map(({ size }) => size);
  const most = Math.max(0, ...counts);
  if (most <= ZONES_MAX) return null;
  const { zh, en } = townNames[counts.indexOf(most)];
  return {
    zh: `${zh}有 ${most} 个片区（或其部分），模型在一个街镇最多推演 ${ZONES_MAX} 个；请减少片区数，评分不受影响`,
    en: `${en} has ${most} zones or parts of zones, and the model runs ${ZONES_MAX} in a town at most: ask for fewer zones; scores are not affected`,
  };
}
