// The observation window: from the reform day until its last day, the days whose incidents, cases and hours enter the measures.
// Knows nothing of what is counted.
import type { Plan } from '../plan/plan.ts';

/** Tells whether a moment lies in the window. @param day days since the start of the run, fractions allowed */
export const isInWindow = (plan: Plan, day: number): boolean =>
  day >= plan.reformDay && day < plan.windowEndDay;
