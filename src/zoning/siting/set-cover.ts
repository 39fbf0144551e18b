// Location set covering (Toregas and others 1971): the fewest sites that have every point within reach. Greedy, then sites that are
// not needed go; then rounds that take some sites away at random and fill up again, keeping the smallest set. Points that share no
// candidate bound the number from below, so it is often known to be the fewest.
import { KeyedRandom, rootKey } from '../../core/random.ts';
import type { CoverLists } from './cover-lists.ts';
import type { SearchBudget } from './p-median.ts';

export interface CoveringSet {
  /** Candidates chosen, ascending; those that stand already are not among them. */
  readonly sites: readonly number[];
  /** Points that no candidate reaches. */
  readonly unreachable: readonly number[];
  /** No fewer sites can do it; equal to sites.length = proven to be the fewest. */
  readonly atLeast: number;
}

const DOMAIN = 0x6c736370;
const REMOVE = 1;

/** Finds sites. @param standing candidates that stand already and cost nothing */
export function setCover(
  lists: CoverLists,
  { seed, rounds = 400 }: SearchBudget,
  standing: readonly number[] = [],
): CoveringSet {
  const random = new KeyedRandom(...rootKey(seed, 0, DOMAIN));
  const atLeast = packedPoints(lists, standing);
  let best = withoutSpare(lists, fillUp(lists, [], standing), standing);
  for (let round = 0; round < rounds && best.length > atLeast; round++) {
    const kept = best.filter((_, at) => {
      random.draw(REMOVE, round, at, 0);
      return random.u0() > 0.35;
    });
    const next = withoutSpare(lists, fillUp(lists, kept, standing), standing);
    // an equal set is taken too: standing still finds nothing new
    if (next.length <= best.length) best = next;
  }
  const unreachable = lists.candidatesOf.flatMap((near, point) => (near.length === 0 ? [point] : []));
  return { sites: [...best].sort((a, b) => a - b), unreachable, atLeast };
}

/** Adds the candidate that reaches most points not yet covered, as long as there are some. */
function fillUp(lists: CoverLists, start: readonly number[], standing: readonly number[]): number[] {
  const sites = [...start];
  const seen = new Uint8Array(lists.points);
  const gain = Int32Array.from(lists.pointsOf, (list) => list.length);
  const cover = (site: number): void => {
    for (const i of lists.pointsOf[site]) {
      if (seen[i] === 1) continue;
      seen[i] = 1;
      for (const c of lists.candidatesOf[i]) gain[c]--;
    }
  };
  for (const site of [...standing, ...sites]) cover(site);
  for (;;) {
    let chosen = -1;
    for (let c = 0; c < lists.candidates; c++)
      if (gain[c] > 0 && (chosen < 0 || gain[c] > gain[chosen])) chosen = c;
    if (chosen < 0) return sites;
    sites.push(chosen);
    cover(chosen);
  }
}

/** Drops sites whose points all others reach, those that reach fewest first. */
function withoutSpare(lists: CoverLists, sites: readonly number[], standing: readonly number[]): number[] {
  const times = new Int32Array(lists.points);
  for (const site of [...standing, ...sites]) for (const i of lists.pointsOf[site]) times[i]++;
  const order = [...sites].sort((a, b) => lists.pointsOf[a].length - lists.pointsOf[b].length || b - a);
  const spare = new Set<number>();
  for (const site of order) {
    if (!lists.pointsOf[site].every((i) => times[i] > 1)) continue;
    spare.add(site);
    for (const i of lists.pointsOf[site]) times[i]--;
  }
  return sites.filter((site) => !spare.has(site));
}

/** Counts points no two of which share a candidate, hardest to reach first: each needs a site of its own. */
function packedPoints(lists: CoverLists, standing: readonly number[]): number {
  const blocked = new Uint8Array(lists.points);
  for (const site of standing) for (const i of lists.pointsOf[site]) blocked[i] = 1;
  const order = Array.from(lists.candidatesOf, (_, i) => i).sort(
    (a, b) => lists.candidatesOf[a].length - lists.candidatesOf[b].length || a - b,
  );
  let packed = 0;
  for (const i of order) {
    if (blocked[i] === 1 || lists.candidatesOf[i].length === 0) continue;
    packed++;
    for (const c of lists.candidatesOf[i]) for (const other of lists.pointsOf[c]) blocked[other] = 1;
  }
  return packed;
}
