// Makes whole zones of a painted plan that may be unfinished or in pieces, changing as little as possible: each zone keeps its
// heaviest piece; too few zones: large pieces without a zone become one, then the heaviest is cut in two; too many: the lightest joins
// its lightest neighbour; what is left joins the lightest zone beside it. Bounds are not looked at.
import type { KeyedRandom } from '../../core/random.ts';
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { balancedCut } from './balanced-cut.ts';
import type { OpenGraph } from './open-graph.ts';
import { heaviestFirst, paintedPieces, type Piece } from './painted-pieces.ts';

export interface Completion {
  readonly units: Units;
  readonly graph: OpenGraph;
  readonly plan: ZonePlan;
  /** Zones wanted in each region. */
  readonly shares: ArrayLike<number>;
  /** What zones share, by unit. */
  readonly weight: Float64Array;
  readonly random: KeyedRandom;
}

/**
 * Returns the painted zone, or -1, that each new zone goes on with, and its units, by region; every free unit is in one.
 */
export function completeZones(completion: Completion): { zone: number; members: number[] }[] {
  const { units, graph, plan, weight, shares } = completion;
  const pieces = heaviestFirst(paintedPieces(units, graph, plan, weight));
  const main = new Map<number, Piece>();
  for (const piece of pieces) if (piece.zone >= 0 && !main.has(piece.zone)) main.set(piece.zone, piece);
  return Array.from({ length: graph.regions }, (_, region) => {
    const own = pieces.filter((piece) => piece.region === region);
    const isMain = (piece: Piece) => main.get(piece.zone) === piece;
    const kept = own.filter(isMain).map(({ zone, members }) => ({ zone, members: [...members] }));
    const rest = own.filter((piece) => !isMain(piece));
    return completeRegion(completion, kept, rest, shares[region]);
  }).flat();
}

interface Growing {
  zone: number;
  members: number[];
}

function completeRegion(
  { units, graph, weight, random }: Completion,
  kept: Growing[],
  rest: Piece[],
  wanted: number,
): Growing[] {
  const sumOf = ({ members }: Growing) => members.reduce((sum, unit) => sum + weight[unit], 0);
  const heaviest = () =>
    kept.reduce<Growing | undefined>(
      (best, zone) =>
        zone.members.length > 1 && (best === undefined || sumOf(zone) > sumOf(best)) ? zone : best,
      undefined,
    );
  while (kept.length < wanted) {
    const top = heaviest();
    const [piece] = rest;
    if (piece !== undefined && (top === undefined || piece.weight * 2 >= sumOf(top))) {
      kept.push({ zone: -1, members: [...piece.members] });
      rest.shift();
    } else if (top !== undefined) {
      const cut = balancedCut(units, graph.open, top.members, weight, random, top.members[0]);
      const away = new Set(cut);
      top.members = top.members.filter((unit) => !away.has(unit));
      kept.push({ zone: -1, members: cut });
    } else break;
  }
  absorb(units, graph, kept, rest, weight);
  while (kept.length > wanted) joinLightest(units, graph, kept, weight);
  return kept;
}

/** Gives what is left to zones beside it: the lightest zone that can grow takes the unit that has waited longest at its border. */
function absorb(
  units: Units,
  graph: OpenGraph,
  kept: Growing[],
  rest: readonly Piece[],
  weight: Float64Array,
): void {
  const isLeft = new Uint8Array(units.count);
  for (const { members } of rest) for (const unit of members) isLeft[unit] = 1;
  const sums = kept.map(({ members }) => members.reduce((sum, unit) => sum + weight[unit], 0));
  const waiting = kept.map(() => [] as number[]);
  const next = new Int32Array(kept.length);
  const lookRound = (unit: number, zone: number) => {
    for (let slot = units.neighbourOffsets[unit]; slot < units.neighbourOffsets[unit + 1]; slot++)
      if (graph.open[slot] === 1 && isLeft[units.neighbourIds[slot]] === 1)
        waiting[zone].push(units.neighbourIds[slot]);
  };
  kept.forEach(({ members }, zone) => {
    for (const unit of members) lookRound(unit, zone);
  });
  for (;;) {
    let into = -1;
    for (let zone = 0; zone < kept.length; zone++) {
      while (next[zone] < waiting[zone].length && isLeft[waiting[zone][next[zone]]] === 0) next[zone]++;
      if (next[zone] < waiting[zone].length && (into < 0 || sums[zone] < sums[into])) into = zone;
    }
    if (into < 0) return;
    const unit = waiting[into][next[into]++];
    isLeft[unit] = 0;
    sums[into] += weight[unit];
    kept[into].members.push(unit);
    lookRound(unit, into);
  }
}

function lightestBeside(
  units: Units,
  graph: OpenGraph,
  zoneOf: Int32Array,
  sums: readonly number[],
  unit: number,
): number {
  let best = -1;
  for (let slot = units.neighbourOffsets[unit]; slot < units.neighbourOffsets[unit + 1]; slot++) {
    const zone = graph.open[slot] === 1 ? zoneOf[units.neighbourIds[slot]] : -1;
    if (zone >= 0 && (best < 0 || sums[zone] < sums[best])) best = zone;
  }
  return best;
}

function joinLightest(units: Units, graph: OpenGraph, kept: Growing[], weight: Float64Array): void {
  const zoneOf = new Int32Array(units.count).fill(-1);
  const sums = kept.map(({ members }) => members.reduce((sum, unit) => sum + weight[unit], 0));
  kept.forEach(({ members }, zone) => {
    for (const unit of members) zoneOf[unit] = zone;
  });
  const lightest = sums.indexOf(Math.min(...sums));
  const masked = sums.map((sum, zone) => (zone === lightest ? Infinity : sum));
  let into = -1;
  for (const unit of kept[lightest].members) {
    const zone = lightestBeside(units, graph, zoneOf, masked, unit);
    if (zone >= 0 && zone !== lightest && (into < 0 || sums[zone] < sums[into])) into = zone;
  }
  const [gone] = kept.splice(lightest, 1, { zone: -1, members: [] });
  kept[into].members.push(...gone.members);
  if (kept[into].zone < 0) kept[into].zone = gone.zone;
  kept.splice(lightest, 1);
}
