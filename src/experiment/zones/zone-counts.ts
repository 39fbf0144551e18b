// What the number of zones does, the same people and the same worlds for each: more zones are nearer, and each has too few people to
// pool (Kleinrock 1976) and too few trades. Where the two meet is the bottom of a U, if there is one; it is simulated, not drawn.
import type { Outcome } from '../../model/outcome/outcome.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { planText } from '../../zoning/plan/plan-text.ts';
import type { ZonePlan } from '../../zoning/plan/zone-plan.ts';
import type { CancelSignal } from '../cancel-signal.ts';
import { commonWorlds } from '../common-worlds.ts';
import type { Estimate, FailedReplication } from '../comparison.ts';
import type { Evaluator } from '../evaluator.ts';
import { runComparison } from '../run-comparison.ts';
import { meanEstimate } from '../statistics/mean-interval.ts';
import { pairSamples } from '../statistics/paired-t.ts';
import { scenarioOfPlans } from './plan-designs.ts';

/** Measures by number of zones: days until solved is the sum of it all, the others are its parts. */
export const countMeasures = ['days-plain', 'department-hours', 'on-time-rate', 'true-solved-share'] as const;
export type CountMeasure = (typeof countMeasures)[number];

export interface ZoneCountsInput {
  readonly scenario: Scenario;
  /** One plan for each number of zones, ascending. */
  readonly plans: readonly ZonePlan[];
  readonly worlds: number;
  /** Run only these towns; null = the whole district. */
  readonly towns: readonly number[] | null;
  readonly evaluator: Evaluator;
  readonly signal?: CancelSignal;
  readonly onWorld?: (done: number, failed: number) => void;
}

export interface CountRow {
  readonly zones: number;
  /** Mean over the worlds. */
  readonly level: Readonly<Record<CountMeasure, Estimate>>;
  /** Against the fewest zones, world by world. */
  readonly difference: Readonly<Record<CountMeasure, Estimate>>;
  /** Days until solved, world by world in common order; NaN where not defined. */
  readonly days: readonly number[];
}

export interface ZoneCounts {
  readonly rows: readonly CountRow[];
  readonly worlds: number;
  readonly failures: readonly FailedReplication[];
}

/** Runs the plans over common worlds. @returns null when the signal fired @throws WanggeError like runComparison */
export async function runZoneCounts(input: ZoneCountsInput): Promise<ZoneCounts | null> {
  const { scenario, plans, worlds, towns, evaluator, signal } = input;
  const ids = plans.map(({ zones }) => `k${zones}`);
  const run = await runComparison({
    scenario: scenarioOfPlans(
      scenario,
      plans.map((plan, i) => ({
        id: ids[i],
        title: { zh: `${plan.zones} 个片区`, en: `${plan.zones} zones` },
        plan: planText(plan),
      })),
    ),
    designs: ids,
    baseline: ids[0],
    primary: countMeasures[0],
    towns,
    replications: { kind: 'fixed', n: worlds },
    evaluator,
    ...(signal === undefined ? {} : { signal }),
    onUpdate: ({ complete, failed }) => input.onWorld?.(complete + failed, failed),
  });
  if (run.ended === 'cancelled') return null;
  const { byDesign, replications } = commonWorlds(ids, run.outcomes, run.failures);
  return {
    rows: plans.map(({ zones }, i) => rowOf(zones, byDesign[i], byDesign[0])),
    worlds: replications.length,
    failures: run.failures,
  };
}

function rowOf(zones: number, own: readonly Outcome[], fewest: readonly Outcome[]): CountRow {
  const read = (outcomes: readonly Outcome[], id: CountMeasure): number[] =>
    outcomes.map(({ measures }) => measures[id] ?? NaN);
  const by = (estimate: (id: CountMeasure) => Estimate): Record<CountMeasure, Estimate> =>
    Object.fromEntries(countMeasures.map((id) => [id, estimate(id)])) as Record<CountMeasure, Estimate>;
  return {
    zones,
    level: by((id) => meanEstimate(read(own, id).filter(Number.isFinite))),
    difference: by((id) => meanEstimate(pairSamples(read(own, id), read(fewest, id)).differences)),
    days: read(own, 'days-plain'),
  };
}
