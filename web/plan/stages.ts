// Which stages a comparison runs through for a plan: a scaled-down district first, so that something is on screen at once and a
// lever answers at once, then sampled towns, then the whole district. Pure.
import { WORLDS_FOR_VERDICT } from '../../src/experiment/statistics/verdict.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { scaledDistrict } from '../../src/scenario/scaled-district.ts';
import type { Stage } from '../stores/comparison-runner.svelte.ts';
import type { Plan } from './plan.ts';

/** Residents of the scaled-down district: a run of a year takes about a sixth of a second. */
const firstLookResidents = 30_000;
/** Worlds of the first look: the second one brings intervals, the last one a verdict. */
const firstLookWorlds = WORLDS_FOR_VERDICT;
/** Worlds of the coarse answer before the whole district begins. */
const coarseWorlds = 10;

/**
 * Returns the stages in turn.
 * @param scenario what the plan runs
 * @param sample towns that stand for the district
 * @param opening nothing is on screen yet: the first look begins with one world, so that all workers share its designs among
 *   them instead of taking a world each
 */
export function stagesOf(
  plan: Pick<Plan, 'scope' | 'replications'>,
  scenario: Scenario,
  sample: readonly number[],
  opening: boolean,
): Stage[] {
  const district: Stage = { scaled: null, towns: null, worlds: plan.replications };
  if (plan.scope === 'district' || sample.length >= scenario.territory.towns) return [district];
  const scaled = scaledDistrict(scenario, firstLookResidents);
  const look = (worlds: number): Stage => ({ scaled, towns: null, worlds });
  const first = scaled === null ? [] : opening ? [look(1), look(firstLookWorlds)] : [look(firstLookWorlds)];
  if (plan.scope === 'sample') return [...first, { scaled: null, towns: sample, worlds: plan.replications }];
  const coarse = Math.min(coarseWorlds, plan.replications);
  return [...first, { scaled: null, towns: sample, worlds: coarse }, district];
}
