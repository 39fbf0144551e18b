// How far from the best possible a choice of sites can be at most, without a solver: the Lagrangian bound of the p-median (Cornuejols,
// Fisher and Nemhauser 1977). Every point offers a price for being served; a candidate earns what points offer beyond their way; the
// offers and the p best earners bound the cost from below, and subgradient steps raise the bound.
import type { SitingProblem } from './siting-problem.ts';

/** Returns a number that the cost of no p sites is below. @param known cost of some solution, to size the steps @param steps subgradient steps */
export function pMedianBound(problem: SitingProblem, p: number, known: number, steps = 300): number {
  const { points, candidates, demand, km } = problem;
  if (!(known < Infinity) || candidates === 0) return 0;
  const price = startPrices(problem);
  const earned = new Float64Array(candidates);
  const served = new Int32Array(points);
  let best = 0;
  let stride = 1;
  let idle = 0;
  for (let step = 0; step < steps; step++) {
    earned.fill(0);
    for (let c = 0; c < candidates; c++)
      for (let i = 0; i < points; i++) {
        const net = demand[i] * km[c * points + i] - price[i];
        if (net < 0) earned[c] += net;
      }
    const chosen = mostEarning(earned, p);
    let bound = 0;
    for (let i = 0; i < points; i++) bound += price[i];
    for (const c of chosen) bound += earned[c];
    if (bound > best * (1 + 1e-9)) {
      best = bound;
      idle = 0;
    } else if (++idle === 15) {
      stride /= 2;
      idle = 0;
    }
    served.fill(0);
    for (const c of chosen)
      for (let i = 0; i < points; i++) if (demand[i] * km[c * points + i] < price[i]) served[i]++;
    let norm = 0;
    for (let i = 0; i < points; i++) norm += (1 - served[i]) * (1 - served[i]);
    if (norm === 0 || known - bound <= known * 1e-9) break;
    const length = (stride * (known - bound)) / norm;
    for (let i = 0; i < points; i++) price[i] = Math.max(0, price[i] + length * (1 - served[i]));
  }
  return Math.min(best, known);
}

/** Way to the second nearest candidate: enough that several candidates compete for each point. */
function startPrices({ points, candidates, demand, km }: SitingProblem): Float64Array {
  const price = new Float64Array(points);
  for (let i = 0; i < points; i++) {
    let [first, second] = [Infinity, Infinity];
    for (let c = 0; c < candidates; c++) {
      const way = km[c * points + i];
      if (way < first) [first, second] = [way, first];
      else if (way < second) second = way;
    }
    price[i] = demand[i] * (second < Infinity ? second : 0);
  }
  return price;
}

function mostEarning(earned: Float64Array, p: number): number[] {
  return Array.from(earned, (_, c) => c)
    .sort((a, b) => earned[a] - earned[b] || a - b)
    .slice(0, p);
}
