// Maximal covering (Church and ReVelle 1974): p sites that have the most demand within reach. Greedy start, then the best swap until
// none gains, then rounds that exchange some sites at random and swap again, keeping the best.
import { KeyedRandom, rootKey } from '../../core/random.ts';
import type { CoverLists } from './cover-lists.ts';
import type { SearchBudget } from './p-median.ts';

export interface Coverage {
  /** Candidates chosen, ascending. */
  readonly sites: readonly number[];
  /** Demand within reach of one of them. */
  readonly covered: number;
}

const DOMAIN = 0x6d636c70;
const SHAKE = 1;

/** Finds sites. @param demand by point @param p how many, cut to the number of candidates */
export function maxCover(
  lists: CoverLists,
  demand: Float64Array,
  p: number,
  { seed, rounds = 30 }: SearchBudget,
): Coverage {
  const count = Math.max(0, Math.min(p, lists.candidates));
  const random = new KeyedRandom(...rootKey(seed, 0, DOMAIN));
  let best = improve(lists, demand, greedy(lists, demand, count));
  let most = coveredBy(lists, demand, best);
  const trials = count > 0 && count < lists.candidates ? rounds : 0;
  for (let round = 0; round < trials; round++) {
    const shaken = [...best];
    for (let swap = 0; swap < Math.min(1 + (round % 3), count, lists.candidates - count); swap++) {
      random.draw(SHAKE, round, swap, 0);
      const others = Array.from({ length: lists.candidates }, (_, c) => c).filter((c) => !shaken.includes(c));
      shaken[Math.floor(random.u0() * count)] = others[Math.floor(random.u1() * others.length)];
    }
    const next = improve(lists, demand, shaken);
    const covered = coveredBy(lists, demand, next);
    if (covered > most) [best, most] = [next, covered];
  }
  return { sites: [...best].sort((a, b) => a - b), covered: most };
}

/** Returns the demand within reach of one of some sites. */
export function coveredBy(lists: CoverLists, demand: Float64Array, sites: readonly number[]): number {
  const seen = new Uint8Array(lists.points);
  for (const site of sites) for (const i of lists.pointsOf[site]) seen[i] = 1;
  let covered = 0;
  for (let i = 0; i < lists.points; i++) if (seen[i] === 1) covered += demand[i];
  return covered;
}

function greedy({ candidates, points, pointsOf }: CoverLists, demand: Float64Array, p: number): number[] {
  const seen = new Uint8Array(points);
  const taken = new Uint8Array(candidates);
  const sites: number[] = [];
  while (sites.length < p) {
    let chosen = -1;
    let most = -1;
    for (let c = 0; c < candidates; c++) {
      if (taken[c] === 1) continue;
      let gain = 0;
      for (const i of pointsOf[c]) if (seen[i] === 0) gain += demand[i];
      if (gain <= most) continue;
      most = gain;
      chosen = c;
    }
    taken[chosen] = 1;
    sites.push(chosen);
    for (const i of pointsOf[chosen]) seen[i] = 1;
  }
  return sites;
}

function improve(lists: CoverLists, demand: Float64Array, start: readonly number[]): number[] {
  const { points, candidates, pointsOf } = lists;
  const sites = [...start];
  const times = new Int32Array(points);
  const holder = new Int32Array(points);
  // every swap gains, so no set of sites comes twice; the limit guards against rounding alone
  for (let step = 0; step < 100 * candidates; step++) {
    times.fill(0);
    const lost = new Float64Array(sites.length);
    sites.forEach((site, at) => {
      for (const i of pointsOf[site]) {
        times[i]++;
        holder[i] = at;
      }
    });
    let total = 0;
    for (let i = 0; i < points; i++) {
      if (times[i] > 0) total += demand[i];
      if (times[i] === 1) lost[holder[i]] += demand[i];
    }
    const swap = bestSwap({ lists, demand, sites, times, holder, lost }, total * 1e-12);
    if (swap === undefined) break;
    sites[swap.out] = swap.into;
  }
  return sites;
}

interface SwapPrices {
  readonly lists: CoverLists;
  readonly demand: Float64Array;
  readonly sites: readonly number[];
  /** By how many sites each point is covered, and one of them. */
  readonly times: Int32Array;
  readonly holder: Int32Array;
  /** Demand that only this site covers. */
  readonly lost: Float64Array;
}

function bestSwap(
  { lists, demand, sites, times, holder, lost }: SwapPrices,
  least: number,
): { out: number; into: number } | undefined {
  let best: { out: number; into: number } | undefined;
  let most = least;
  const kept = new Float64Array(sites.length);
  for (let c = 0; c < lists.candidates; c++) {
    if (sites.includes(c)) continue;
    kept.fill(0);
    let gain = 0;
    for (const i of lists.pointsOf[c]) {
      if (times[i] === 0) gain += demand[i];
      else if (times[i] === 1) kept[holder[i]] += demand[i];
    }
    for (let out = 0; out < sites.length; out++) {
      const saving = gain - lost[out] + kept[out];
      if (saving <= most) continue;
      most = saving;
      best = { out, into: c };
    }
  }
  return best;
}
