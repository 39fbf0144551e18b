// The zones that a scenario has today as a plan: its own plan, or the cut of its towns.
import { canonicalLabels } from '../../core/partition-text.ts';
import { cutIntoRuns } from '../../model/plan/zone-cut.ts';
import { ZONES_MAX } from '../../model/plan/zone-maps.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { planOfText } from '../../zoning/plan/plan-text.ts';
import { planOfLabels, type ZonePlan } from '../../zoning/plan/zone-plan.ts';

/** Returns the plan that is in force before the reform; for a scenario without zones, the one its towns would be cut into. */
export function todaysPlan({ zones }: Scenario, territory: Territory): ZonePlan {
  if (zones.plan !== '') return planOfText(zones.plan, territory.cells);
  const residents = new Float64Array(territory.communities);
  territory.cellCommunity.forEach(
    (community, cell) => (residents[community] += territory.cellPopulation[cell]),
  );
  const zoneOf = cutIntoRuns(territory.communityTown, residents, territory.towns, zones.perTown);
  const { labels, names } = canonicalLabels(
    territory.cellCommunity.map(
      (community) => territory.communityTown[community] * ZONES_MAX + zoneOf[community],
    ),
  );
  return planOfLabels(labels, names.length);
}
