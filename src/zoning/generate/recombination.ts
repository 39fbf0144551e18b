// ReCom (DeFord, Duchin and Solomon 2021): two zones side by side become one and are cut anew along a random spanning tree. A chain of
// such steps forgets where it began soon and knows no aim but even weights: a yardstick for plans that have one. Mutable; one
// search owns it.
import type { KeyedRandom } from '../../core/random.ts';
import type { Units } from '../units.ts';
import type { OpenGraph } from './open-graph.ts';
import { zoningPurpose } from './purposes.ts';
import { branchSums, branchUnits, spanningTree } from './spanning-tree.ts';

export interface RecombinationTerms {
  /** What zones are to share evenly, by unit, and the even share in each region. */
  readonly weight: Float64Array;
  readonly evenShare: ArrayLike<number>;
  /** Largest deviation from the even share, 0..1; zones further off only come nearer. */
  readonly tolerance: number;
}

/** A chain of plans. */
export class Recombination {
  readonly zoneOf: Int32Array;
  /** Steps tried, and steps that changed the plan. */
  steps = 0;
  changes = 0;
  private readonly units: Units;
  private readonly graph: OpenGraph;
  private readonly terms: RecombinationTerms;
  private readonly random: KeyedRandom;

  /** @param zoneOf whole zones to begin with */
  constructor(
    units: Units,
    graph: OpenGraph,
    terms: RecombinationTerms,
    zoneOf: Int32Array,
    random: KeyedRandom,
  ) {
    this.units = units;
    this.graph = graph;
    this.terms = terms;
    this.zoneOf = Int32Array.from(zoneOf);
    this.random = random;
  }

  /** Tries one step. Zones hang together after it as before. */
  step(): void {
    const { units, graph, random, zoneOf, terms } = this;
    const number = this.steps++;
    const at = this.drawBorder(number);
    if (at < 0) return;
    const a = zoneOf[graph.openOwners[at]];
    const b = zoneOf[units.neighbourIds[graph.openSlots[at]]];
    const members: number[] = [];
    for (let unit = 0; unit < units.count; unit++)
      if (zoneOf[unit] === a || zoneOf[unit] === b) members.push(unit);
    const isMember = (unit: number) => zoneOf[unit] === a || zoneOf[unit] === b;
    const tree = spanningTree(units, graph.open, members, isMember, random, number);
    const sums = branchSums(tree, terms.weight);
    const even = terms.evenShare[graph.regionOf[members[0]]];
    const off = (below: number) =>
      Math.max(Math.abs(below / even - 1), Math.abs((sums[0] - below) / even - 1));
    const before = members.reduce((sum, unit) => (zoneOf[unit] === a ? sum + terms.weight[unit] : sum), 0);
    const allowed = Math.max(terms.tolerance, off(before));
    const cuts: number[] = [];
    for (let place = 1; place < sums.length; place++) if (off(sums[place]) <= allowed) cuts.push(place);
    if (cuts.length === 0) return;
    random.draw(zoningPurpose.recombine, 1, number, 0);
    const below = branchUnits(tree, cuts[Math.floor(random.u0() * cuts.length)]);
    const [inside, outside] = random.w1 < 0 ? [a, b] : [b, a];
    for (const unit of members) zoneOf[unit] = outside;
    for (const unit of below) zoneOf[unit] = inside;
    this.changes++;
  }

  /** Draws an open border between two zones; -1 when chance finds none. */
  private drawBorder(number: number): number {
    const { graph, random, zoneOf, units } = this;
    for (let attempt = 0; attempt < 1000; attempt++) {
      random.draw(zoningPurpose.recombine, 0, number, attempt);
      const at = Math.floor(random.u0() * graph.openSlots.length);
      if (graph.openSlots.length === 0) return -1;
      if (zoneOf[graph.openOwners[at]] !== zoneOf[units.neighbourIds[graph.openSlots[at]]]) return at;
    }
    return -1;
  }
}
