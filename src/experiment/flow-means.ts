// Case flow of one design: mean incidents per world along every edge; an edge missing in a world counts 0 there.
import type { Outcome } from '../model/outcome/outcome.ts';
import type { FlowEdge } from './comparison.ts';

/** Averages the flow edges over worlds, sorted by from, then to (by code unit). */
export function meanFlow(outcomes: readonly Outcome[]): FlowEdge[] {
  const sums = new Map<string, Map<string, number>>();
  for (const outcome of outcomes) {
    for (const { from, to, count } of outcome.flow) {
      let row = sums.get(from);
      if (row === undefined) sums.set(from, (row = new Map<string, number>()));
      row.set(to, (row.get(to) ?? 0) + count);
    }
  }
  return [...sums.keys()].sort().flatMap((from) => {
    const row = sums.get(from) ?? new Map<string, number>();
    return [...row.keys()].sort().map((to) => ({ from, to, mean: (row.get(to) ?? 0) / outcomes.length }));
  });
}
