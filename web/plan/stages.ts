// Which stages a comparison runs through for a plan: sampled towns first, so that something is on screen at once, then the whole
// district. Pure.
import type { Stage } from '../stores/comparison-runner.svelte.ts';
import type { Plan } from './plan.ts';

/** Worlds of the coarse answer before the whole district begins. */
const coarseWorlds = 10;

/**
 * Returns the stages in turn.
 * @param opening nothing is on screen yet: a stage of one world comes first, so that all workers share its designs among them
 *   instead of taking a world each
 */
export function stagesOf(plan: Plan, sample: readonly number[], towns: number, opening: boolean): Stage[] {
  const district: Stage = { towns: null, worlds: plan.replications };
  if (plan.scope === 'district' || sample.length >= towns) return [district];
  const first: Stage[] = opening ? [{ towns: sample, worlds: 1 }] : [];
  if (plan.scope === 'sample') return [...first, { towns: sample, worlds: plan.replications }];
  return [...first, { towns: sample, worlds: Math.min(coarseWorlds, plan.replications) }, district];
}
