// p-median (Hakimi 1964): p sites from which residents have the least way in sum. Greedy start, then the interchange of Teitz and
// Bart 1968 with all swaps priced in one pass over points (Whitaker 1983), then rounds that exchange some sites at random and descend
// again, keeping the best. The budget is a number of rounds, so the same seed gives the same sites on every machine.
import { KeyedRandom, rootKey } from '../../core/random.ts';
import { nearestSites } from './nearest-sites.ts';
import type { SitingProblem } from './siting-problem.ts';

export interface SearchBudget {
  readonly seed: string;
  /** Restarts from a shaken best solution; defaults to what takes well under a second for a district. */
  readonly rounds?: number;
}

export interface Median {
  /** Candidates chosen, ascending. */
  readonly sites: readonly number[];
  /** Sum over points of demand times km to the nearest site. */
  readonly cost: number;
}

const DOMAIN = 0x706d6564;
const SHAKE = 1;

/** Finds sites. @param p how many, cut to the number of candidates @returns a cost of Infinity if some demand can reach no site */
export function pMedian(problem: SitingProblem, p: number, { seed, rounds = 30 }: SearchBudget): Median {
  const count = Math.min(p, problem.candidates);
  if (count <= 0) return { sites: [], cost: costOf(problem, []) };
  const bounded = withoutInfinity(problem);
  const random = new KeyedRandom(...rootKey(seed, 0, DOMAIN));
  let best = descend(bounded, greedyStart(bounded, count));
  for (let round = 0; round < rounds && count < problem.candidates; round++) {
    const shaken = shake(best, problem.candidates, random, round);
    const next = descend(bounded, shaken);
    if (costOf(bounded, next) < costOf(bounded, best)) best = next;
  }
  const sites = [...best].sort((a, b) => a - b);
  return { sites, cost: costOf(problem, sites) };
}

/** Returns the sum over points of demand times km to the nearest of some sites; points without demand cost nothing. */
export function costOf(problem: SitingProblem, sites: ArrayLike<number>): number {
  const { firstKm } = nearestSites(problem, sites);
  let cost = 0;
  for (let i = 0; i < problem.points; i++) if (problem.demand[i] > 0) cost += problem.demand[i] * firstKm[i];
  return cost;
}

/** A way that does not exist counts as far longer than any that does: so every swap has a price, and fewer lost points win. */
function withoutInfinity(problem: SitingProblem): SitingProblem {
  let longest = 0;
  for (const way of problem.km) if (way < Infinity && way > longest) longest = way;
  const far = (longest + 1) * 1e6;
  return { ...problem, km: problem.km.map((way) => (way < Infinity ? way : far)) };
}

function greedyStart({ points, candidates, demand, km }: SitingProblem, p: number): number[] {
  let longest = 0;
  for (const way of km) longest = Math.max(longest, way);
  const nearest = new Float64Array(points).fill(longest + 1);
  const sites: number[] = [];
  const taken = new Uint8Array(candidates);
  while (sites.length < p) {
    let chosen = -1;
    let most = -Infinity;
    for (let c = 0; c < candidates; c++) {
      if (taken[c] === 1) continue;
      let gain = 0;
      for (let i = 0; i < points; i++) {
        const saved = nearest[i] - km[c * points + i];
        if (saved > 0) gain += demand[i] * saved;
      }
      if (gain <= most) continue;
      most = gain;
      chosen = c;
    }
    taken[chosen] = 1;
    sites.push(chosen);
    for (let i = 0; i < points; i++) nearest[i] = Math.min(nearest[i], km[chosen * points + i]);
  }
  return sites;
}

/** Swaps as long as the best swap saves something. */
function descend(problem: SitingProblem, start: readonly number[]): number[] {
  const sites = [...start];
  const isSite = new Uint8Array(problem.candidates);
  for (const site of sites) isSite[site] = 1;
  // each swap lowers the cost, so no set of sites comes twice; the limit guards against rounding alone
  for (let step = 0; step < 100 * problem.candidates; step++) {
    const swap = bestSwap(problem, sites, isSite);
    if (swap === undefined) break;
    isSite[sites[swap.out]] = 0;
    isSite[swap.into] = 1;
    sites[swap.out] = swap.into;
  }
  return sites;
}

/** The swap that saves most: out = place in the list, into = candidate; the first one among equals. */
function bestSwap(
  { points, candidates, demand, km }: SitingProblem,
  sites: readonly number[],
  isSite: Uint8Array,
): { out: number; into: number } | undefined {
  const near = nearestSites({ points, candidates, demand, km }, sites);
  const alone = new Float64Array(sites.length);
  let total = 0;
  for (let i = 0; i < points; i++) {
    total += demand[i] * near.firstKm[i];
    // a single site is not given up before the other is there: Infinity never comes, since the swap is priced as a whole
    if (sites.length > 1) alone[near.first[i]] += demand[i] * (near.secondKm[i] - near.firstKm[i]);
  }
  let best: { out: number; into: number } | undefined;
  let most = total * 1e-12;
  const kept = new Float64Array(sites.length);
  for (let c = 0; c < candidates; c++) {
    if (isSite[c] === 1) continue;
    kept.fill(0);
    let gain = 0;
    for (let i = 0; i < points; i++) {
      const way = km[c * points + i];
      const saved = near.firstKm[i] - way;
      if (saved > 0) {
        gain += demand[i] * saved;
        if (sites.length > 1) kept[near.first[i]] += demand[i] * (near.secondKm[i] - near.firstKm[i]);
      } else if (way < near.secondKm[i]) {
        // whoever loses this site goes to the new one rather than to the second nearest
        kept[near.first[i]] += sites.length > 1 ? demand[i] * (near.secondKm[i] - way) : demand[i] * saved;
      }
    }
    for (let out = 0; out < sites.length; out++) {
      const saving = gain - alone[out] + kept[out];
      if (saving <= most) continue;
      most = saving;
      best = { out, into: c };
    }
  }
  return best;
}

/** Replaces two sites (one of few), drawn at random, by other candidates. */
function shake(sites: readonly number[], candidates: number, random: KeyedRandom, round: number): number[] {
  const shaken = [...sites];
  const swaps = Math.min(1 + (round % 3), sites.length, candidates - sites.length);
  for (let swap = 0; swap < swaps; swap++) {
    random.draw(SHAKE, round, swap, 0);
    const others = Array.from({ length: candidates }, (_, c) => c).filter((c) => !shaken.includes(c));
    shaken[Math.floor(random.u0() * shaken.length)] = others[Math.floor(random.u1() * others.length)];
  }
  return shaken;
}
