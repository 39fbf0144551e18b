// The grid cells of a scenario as units of zone plans, with the work that the model plans for them: what comes in, at the planned share
// that is reported, at mean hours of service. Simulated hours take its place once there are any.
import { compilePlan } from '../../model/plan/plan.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { factsOfMap } from '../../zoning/facts-of-map.ts';
import { unitsOfTerritory } from '../../zoning/units-of-territory.ts';
import type { Units } from '../../zoning/units.ts';

const DAYS_PER_YEAR = 365;

/** Returns units with planned hours a year. */
export function scenarioUnits(scenario: Scenario, territory: Territory): Units {
  const { plannedHours } = compilePlan(scenario, territory, null);
  const { map } = scenario.territory;
  const facts = map === undefined ? {} : factsOfMap(map, territory);
  return unitsOfTerritory(territory, {
    ...facts,
    workloadHours: plannedHours.map((hours) => hours * DAYS_PER_YEAR),
  });
}
