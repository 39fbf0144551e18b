// The policy of one town as flat numbers: what decisions and mechanisms read. Compiled from the validated policy.
import { pow } from '../../core/dmath.ts';
import { compileFormulas, type Formula } from '../assessment/formulas.ts';
import { indicators } from '../assessment/indicators/index.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import type { Reward, Weights } from '../../scenario/schema/scheme.ts';
import { periodKinds } from '../world/scorecards.ts';

export interface PeriodComponent {
  readonly share: number;
  readonly reward: Reward;
}

export interface TownPolicy {
  readonly source: Policy;
  /** Weight of each indicator, in the order of indicators/index.ts. */
  readonly weights: Float64Array;
  readonly superiorWeights: Float64Array;
  /** Formulas of the indicators under the denominators of the scheme. */
  readonly formulas: readonly Formula[];
  /** Yuan-equivalents a year that hang on the composite score: the whole package, and its cash part. */
  readonly stakeYuanPerYear: number;
  readonly cashYuanPerYear: number;
  /** Per period kind (week, month, quarter, year). */
  readonly components: readonly PeriodComponent[];
  /** Stake of the superior per subordinate post and year, 0 when the score is not built from subordinates' records. */
  readonly superiorStakeYuanPerYear: number;
  /** Share of the superior's marginal value that reaches the worker, 0 when there is no pressure. */
  readonly pressure: number;
  /** Probability that a hidden incident is audited within a week. */
  readonly weeklyAudit: number;
  /** Probability that an incident hidden today is audited within the horizon a worker has in mind. */
  readonly auditInHorizon: number;
}

/** Compiles a policy. */
export function compileTownPolicy(policy: Policy): TownPolicy {
  const { scheme, workers } = policy;
  const { superior, audits } = scheme;
  const months = workers.dutyHorizonDays / 30;
  return {
    source: policy,
    weights: weightVector(scheme.weights),
    superiorWeights: weightVector(superior.weights),
    formulas: compileFormulas(scheme.denominators),
    stakeYuanPerYear: scheme.stakes * (scheme.cashYuanPerYear + scheme.careerYuanPerYear),
    cashYuanPerYear: scheme.stakes * scheme.cashYuanPerYear,
    components: periodKinds.map((kind) => scheme.components[kind]),
    superiorStakeYuanPerYear: superior.builtFromSubordinates ? scheme.stakes * superior.stakeYuanPerYear : 0,
    pressure: superior.pressure ? superior.authority : 0,
    weeklyAudit: withinMonths(audits.monthlyProbability, 7 / 30),
    auditInHorizon: withinMonths(audits.monthlyProbability, months),
  };
}

function weightVector(weights: Weights): Float64Array {
  return Float64Array.from(indicators, (indicator) => weights[indicator.id] ?? 0);
}

/** Probability of at least one audit in some months, from the monthly one. */
function withinMonths(monthly: number, months: number): number {
  return 1 - pow(1 - monthly, months);
}

/** Tells whether another policy means other rules, and not only other prices of the accounts: those must leave no trace. */
export function changesMoreThanCosts(before: Policy, after: Policy): boolean {
  if (before === after) return false;
  if (JSON.stringify(before.costs) === JSON.stringify(after.costs)) return true;
  const rules = ({ costs: _, ...others }: Policy): string => JSON.stringify(others);
  return rules(before) !== rules(after);
}
