// Scores a plan on what a command works on: its norms, its ways on foot.
import type { ZonePlan } from '../../zoning/plan/zone-plan.ts';
import type { PlanScore } from '../../zoning/scoreboard/plan-score.ts';
import { scorePlan } from '../../zoning/scoreboard/score-plan.ts';
import type { ZoneSite } from './zone-site.ts';

/** Returns the score of a plan against today's. */
export function scoreOf({ units, norms, network }: ZoneSite, plan: ZonePlan, today: ZonePlan): PlanScore {
  return scorePlan(units, plan, { norms, today, ...(network === undefined ? {} : { network }) });
}
