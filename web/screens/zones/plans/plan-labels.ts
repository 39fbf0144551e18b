// Letters and names of the plans of a result, in the language of the page; and the sentence on how many worlds it rests. Pure.
import type { DesignLabel } from '../../../plan/design-labels.ts';
import type { Message } from '../../../i18n/said.ts';
import { message } from '../../../i18n/said.ts';
import type { PlanResult } from '../../../stores/plan-runner.svelte.ts';

/** Returns the labels in the order of the plans. @param say puts the page's own names into words */
export const planLabels = ({ request }: PlanResult, say: (name: Message) => string): DesignLabel[] =>
  request.plans.map(({ id, name }, at) => ({
    id,
    letter: String.fromCharCode(65 + at),
    title: typeof name === 'string' ? name : say(name),
  }));

/** Returns how many worlds of which part of the district a result rests on. */
export function planBasis({ towns, comparison }: PlanResult): Message {
  const n = comparison.replications.length;
  const { residents } = comparison;
  if (towns === null) return message('basis.district', { n, residents });
  return message('plans.basis.towns', { n, towns: towns.length, residents });
}
