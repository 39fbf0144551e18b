// Which official rate a design stands or falls by: what its scheme pays for is what its record will show first. The verdict holds
// that rate, not just any, against what was really solved.
import { policyTimeline } from '../scenario/policy-timeline.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Bilingual } from './verdict-sentence.ts';

/** Rates of what became of cases, and how a sentence names them: "... says 92 % closed". */
export const headlineWords = {
  'closure-rate': { zh: '结案率', en: 'closed' },
  'handling-rate': { zh: '处置率', en: 'handled by the deadline' },
  'on-time-rate': { zh: '按期结案率', en: 'closed by the deadline' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type HeadlineMeasure = keyof typeof headlineWords;

/**
 * Returns the rate with the largest weight under a design on the reform day, in the first town; the closure rate where the scheme
 * pays for none of them. @throws WanggeError `unknown-design`, `invalid-design`
 */
export function headlineMeasure(scenario: Scenario, design: string): HeadlineMeasure {
  const weights: Readonly<Record<string, number>> = policyTimeline(scenario, design)[0].policies[0].scheme
    .weights;
  let headline: HeadlineMeasure = 'closure-rate';
  for (const id of Object.keys(headlineWords) as HeadlineMeasure[]) {
    if ((weights[id] ?? 0) > (weights[headline] ?? 0)) headline = id;
  }
  return headline;
}
