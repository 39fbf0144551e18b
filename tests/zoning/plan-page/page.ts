// Puts the search for plans, as the product has it, into a page's reach.
import { generatePlan } from '../../../src/zoning/generate/plan-search.ts';
import { planHash } from '../../../src/zoning/plan/plan-text.ts';
import { scorePlan } from '../../../src/zoning/scoreboard/score-plan.ts';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { ResultHash } from '../../../src/core/hash.ts';
import { denseTown, unitsOfTown } from '../../support/zoning-town.ts';

const bounds = { population: { min: 30_000, max: 50_000 }, areaKm2: { min: 1, max: 3 } };

/** Returns the hash of the plan that a seed gives, and one of all its scores. */
export function planAndScores(seed: string): string {
  const units = unitsOfTown(denseTown);
  const { plan } = generatePlan(units, { zones: 30, seed, bounds, iterations: 200_000 });
  const { values } = scorePlan(units, plan, { norms: putuoNorms });
  const scores = Float64Array.from(Object.keys(values).sort(), (id) => values[id]);
  return `${planHash(plan)} ${new ResultHash().array(scores).hex()}`;
}

Object.assign(globalThis, { planAndScores });
