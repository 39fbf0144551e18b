// The zones that a scenario has today as a plan: its own plan, or the cut of its towns as the model makes it.
import { canonicalLabels } from '../../core/partition-text.ts';
import { compilePlan } from '../../model/plan/plan.ts';
import { ZONES_MAX } from '../../model/plan/zone-maps.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { planOfText } from '../../zoning/plan/plan-text.ts';
import { planOfLabels, type ZonePlan } from '../../zoning/plan/zone-plan.ts';

/** Tells whether a scenario has zones today; where it has none, today's plan is assumed. */
export const hasZonesToday = ({ zones }: Pick<Scenario, 'zones'>): boolean => zones.on || zones.plan !== '';

/** Returns the plan that is in force before the reform; for a scenario without zones, the one its towns would be cut into. */
export function todaysPlan(scenario: Scenario, territory: Territory): ZonePlan {
  const { zones } = scenario;
  if (zones.plan !== '') return planOfText(zones.plan, territory.cells);
  const { zoneOf } = compilePlan(scenario, territory, null).zoneMaps.of(zones);
  const { labels, names } = canonicalLabels(
    zoneOf.map((zone, cell) => territory.cellTown[cell] * ZONES_MAX + zone),
  );
  return planOfLabels(labels, names.length);
}
