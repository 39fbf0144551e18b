// Balances the budgets before a comparison, and says how; `wangge compare --as-designed` does without.
import { equaliseBudgets, type EqualBudgets } from '../../experiment/equal-budget.ts';
import { formatFixed } from '../../experiment/format-number.ts';
import { listenForInterruption } from '../interruption.ts';
import { printAside } from '../output/streams.ts';
import { openEvaluator, type Workers } from '../worker-options.ts';
import type { Texts } from '../texts/texts.ts';
import type { ComparePlan } from './compare-plan.ts';

/** Returns the plan's scenario with budgets made equal. */
export async function makeEqualBudgets(
  { scenario, designs, baseline, towns, most }: ComparePlan,
  workers: Workers,
  quiet: boolean,
  texts: Texts,
): Promise<EqualBudgets> {
  if (!quiet) printAside(texts.budget.searching);
  const { evaluator, close } = openEvaluator(workers, () => undefined);
  const interruption = listenForInterruption(texts);
  try {
    const { signal } = interruption;
    return await equaliseBudgets({ scenario, designs, baseline, towns, evaluator, signal }, most);
  } finally {
    close();
    interruption.stop();
  }
}

/** Returns the lines that say by how much capacity was bought or sold; none when designs are compared as they stand. */
export function matchLines(
  equal: EqualBudgets | null,
  { designs }: ComparePlan,
  { budget }: Texts,
): string[] {
  if (equal === null) return [];
  // Where nothing had to be changed, the sentence about costs says all there is to say.
  if (equal.matches.every(({ outcome }) => outcome === 'equal')) return [];
  const lines = equal.matches
    .slice()
    .sort((a, b) => designs.indexOf(a.design) - designs.indexOf(b.design))
    .map(({ design, factor, left, outcome }) => {
      const off = formatFixed((left ?? 0) * 100, 2);
      const words = {
        equal: () => budget.asItStands(design, off),
        balanced: () => budget.match(design, factor.toFixed(3), off),
        'out-of-reach': () => budget.notReached(design, off),
        'own-capacity': () => budget.ownCapacity(design),
      };
      return `  ${words[outcome]()}`;
    });
  return [budget.heading(equal.worlds), ...lines, ''];
}
