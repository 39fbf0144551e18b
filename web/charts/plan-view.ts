// What the charts of compared plans are given: the comparison with its outcomes by cell, the map, the plans under their letters, and the
// names of groups in the language of the page.
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { ZoneNorms } from '../../src/zoning/norms/zone-norms.ts';
import type { PlanScore } from '../../src/zoning/scoreboard/plan-score.ts';
import type { ZoneGround } from '../../src/data/picture/zone-ground.ts';
import type { CompareView } from './compare-view.ts';

export interface ViewedPlan {
  readonly id: string;
  readonly letter: string;
  /** Letter and name. */
  readonly name: string;
  readonly plan: ZonePlan;
  readonly score: PlanScore;
  /** Outcomes with rows by cell, of the worlds that all plans share. */
  readonly outcomes: readonly Outcome[];
}

export interface PlanView {
  readonly compare: CompareView;
  readonly ground: ZoneGround;
  readonly norms: ZoneNorms;
  /** The baseline first. */
  readonly plans: readonly ViewedPlan[];
  /** The plan that pictures of one plan show; never the baseline. */
  readonly shown: ViewedPlan;
}

/** Returns the plan that all others are held against. */
export const baselineOf = ({ plans }: PlanView): ViewedPlan => plans[0];
