// In which stages plans of zones are simulated: first the towns that they change most, so that something is on screen soon, then the whole
// district. Pure.
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import { changeSinceToday } from '../../src/zoning/scoreboard/change-since-today.ts';
import type { Units } from '../../src/zoning/units.ts';

export interface PlanStage {
  /** Null = the whole district. */
  readonly towns: readonly number[] | null;
  readonly worlds: number;
}

export const worldChoices = [5, 10, 20, 40] as const;
const firstTowns = 2;
const firstWorlds = 5;

/** Returns the stages. @param plans the baseline first */
export function planStages(units: Units, plans: readonly ZonePlan[], worlds: number): PlanStage[] {
  const district: PlanStage = { towns: null, worlds };
  if (units.towns <= 2 * firstTowns) return [district];
  return [
    { towns: mostChangedTowns(units, plans, firstTowns), worlds: Math.min(worlds, firstWorlds) },
    district,
  ];
}

/** Returns the towns in which the most people change zone under some plan, ascending. */
export function mostChangedTowns(units: Units, plans: readonly ZonePlan[], count: number): number[] {
  const [baseline, ...others] = plans;
  const people = new Float64Array(units.towns);
  for (const plan of others) {
    const { moved } = changeSinceToday(units, plan, baseline);
    moved.forEach((is, unit) => (people[units.town[unit]] += is * units.population[unit]));
  }
  return Array.from(people.keys())
    .sort((a, b) => people[b] - people[a] || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
}
