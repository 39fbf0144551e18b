// The policy of one town as flat numbers: what decisions and mechanisms read. Compiled from the validated policy.
import { pow } from '../../core/dmath.ts';
import { compileFormulas, type Formula } from '../assessment/formulas.ts';
import { indicators } from '../assessment/indicators/index.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import { compileLead, type LeadResponse } from './lead-response.ts';
import { compileLineResponse, type LineResponse } from './line-response.ts';
import { compileRelay, raisedBy, type RelayResponse } from './relay-response.ts';
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
  /** The same where grid workers are contracted: whoever pays them has their ear instead. */
  readonly workerPressure: number;
  /** Share of duty and of intrinsic effort that contracting out leaves, 1 where workers are employed directly. */
  readonly dutyShare: number;
  readonly turnoverPerYear: number;
  /** Probability that a hidden incident is audited within a week. */
  readonly weeklyAudit: number;
  /** Probability that an incident hidden today is audited within the horizon a worker has in mind. */
  readonly auditInHorizon: number;
  /** How the line departments respond, zones and the street's powers counted in. */
  readonly response: LineResponse;
  /** What the tiers between grid and community come to. */
  readonly relay: RelayResponse;
  /** Who leads the residents' programme, and what that comes to. */
  readonly lead: LeadResponse;
}

/** Compiles a policy. */
export function compileTownPolicy(policy: Policy): TownPolicy {
  const { scheme, workers, employment } = policy;
  const contracted = employment.form === 'contractor';
  const careerYuan = scheme.careerYuanPerYear * (contracted ? employment.careerShare : 1);
  const relay = compileRelay(policy);
  const pressure = authorityInForce(policy, relay);
  const audited = raisedBy(scheme.audits.monthlyProbability, relay.unseenMonthly);
  const months = workers.dutyHorizonDays / 30;
  return {
    source: policy,
    weights: weightVector(scheme.weights),
    superiorWeights: weightVector(scheme.superior.weights),
    formulas: compileFormulas(scheme.denominators),
    stakeYuanPerYear: scheme.stakes * (scheme.cashYuanPerYear + careerYuan),
    cashYuanPerYear: scheme.stakes * scheme.cashYuanPerYear,
    components: periodKinds.map((kind) => scheme.components[kind]),
    superiorStakeYuanPerYear: scheme.superior.builtFromSubordinates
      ? scheme.stakes * scheme.superior.stakeYuanPerYear
      : 0,
    pressure,
    workerPressure: contracted ? payerPressure(employment) : pressure,
    dutyShare: contracted ? 1 - employment.monitoringLoss : 1,
    turnoverPerYear: workers.turnoverPerYear * (contracted ? employment.turnoverFactor : 1),
    weeklyAudit: withinMonths(audited, 7 / 30),
    auditInHorizon: withinMonths(audited, months),
    response: compileLineResponse(policy),
    relay,
    lead: compileLead(policy),
  };
}

function authorityInForce({ scheme }: Policy, relay: RelayResponse): number {
  return scheme.superior.pressure ? raisedBy(scheme.superior.authority, relay.looseness) : 0;
}

/** A principal who pays sets the assessed unit's word at nothing. */
function payerPressure(employment: Policy['employment']): number {
  return employment.paidBy === 'assessed' ? employment.payerHold : 0;
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
