// How much of its effort a street has for its residents' cases when it is also paid for other things: investment promotion,
// and what departments that assess it ask for. The two-task model of Holmstrom and Milgrom (1991; theory.md I1b): cost
// (e1^2 + e2^2)/2 + gamma e1 e2, weights b1 + b2 = 1, so e2 = (b2 - gamma b1) / (1 - gamma^2), with a corner at zero.
import type { Policy } from '../../scenario/schema/scenario.ts';

/** Returns the effort for task 2 of the two-task model, not below 0. @param gamma substitution, 0..<1 */
export function secondTaskEffort(weight1: number, weight2: number, gamma: number): number {
  const own = (weight2 - gamma * weight1) / (1 - gamma * gamma);
  const other = (weight1 - gamma * weight2) / (1 - gamma * gamma);
  if (own <= 0) return 0;
  return other < 0 ? weight2 : own; // with the other task at its corner only the own one is left
}

/**
 * Returns the share of the attention of a street paid for nothing else that is left for its residents' cases, 0..1. What an
 * unguaranteed budget rests on cannot be let go, assessed or not: the weight is at least the dependence. Departments that
 * assess take theirs of the rest.
 */
export function serviceShare(street: Policy['street']): number {
  const need = street.budgetGuaranteed ? 0 : street.budgetDependence;
  const investment = Math.max(street.investmentWeight, need);
  const departments = street.assessedByDepartments ? street.departmentsWeight : 0;
  const other = investment + (1 - investment) * departments;
  return secondTaskEffort(other, 1 - other, street.effortSubstitution);
}
