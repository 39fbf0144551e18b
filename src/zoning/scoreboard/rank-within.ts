// Where a plan stands among the plans of an ensemble, score by score: a value alone says little about what the map allows.
import type { PlanScore } from './plan-score.ts';
import { scoreDeclarations } from './score-declarations.ts';

/**
 * Returns by id of score the share of the ensemble's plans that this one is better than, equal ones counted half: 1 = better than
 * all, 0.5 = in the middle. NaN where the plan, or every plan of the ensemble, has no value.
 */
export function rankWithin(ensemble: readonly PlanScore[], score: PlanScore): Record<string, number> {
  const ranks: Record<string, number> = {};
  for (const { id, better } of scoreDeclarations) {
    const own = score.values[id];
    const others = ensemble.map(({ values }) => values[id]).filter((value) => !Number.isNaN(value));
    const beaten = others.filter((value) => (better === 'higher' ? value < own : value > own)).length;
    const equal = others.filter((value) => value === own).length;
    ranks[id] = Number.isNaN(own) || others.length === 0 ? NaN : (beaten + equal / 2) / others.length;
  }
  return ranks;
}
