// Which stages a comparison runs through for a plan: sampled towns first, so that something is on screen at once, then the whole
// district. Pure.
import type { Stage } from '../stores/comparison-runner.svelte.ts';
import type { Plan } from './plan.ts';

/** Worlds of the coarse answer before the whole district begins. */
const coarseWorlds = 10;

/** Returns the stages in turn. */
export function stagesOf(plan: Plan, sample: readonly number[], towns: number): Stage[] {
  const district: Stage = { towns: null, worlds: plan.replications };
  if (plan.scope === 'district' || sample.length >= towns) return [district];
  if (plan.scope === 'sample') return [{ towns: sample, worlds: plan.replications }];
  return [{ towns: sample, worlds: Math.min(coarseWorlds, plan.replications) }, district];
}
