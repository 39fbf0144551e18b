// A first partition into zones that hang together: in each region seeds far from each other, from which zones grow, the lightest
// first. Seeds: k-means++ (Arthur and Vassilvitskii 2007), each unit with a chance in proportion to its weight times the squared
// distance from the nearest seed so far.
import type { KeyedRandom } from '../../core/random.ts';
import { growRegions } from '../../scenario/generate/grow-regions.ts';
import { graphOfPairs } from '../../scenario/generate/neighbour-graph.ts';
import type { Units } from '../units.ts';
import type { OpenGraph } from './open-graph.ts';
import { zoningPurpose } from './purposes.ts';

export interface Growth {
  readonly units: Units;
  readonly graph: OpenGraph;
  /** What zones are to share evenly, by unit. */
  readonly weight: Float64Array;
  readonly random: KeyedRandom;
  /** Keeps the seeds of several attempts apart. */
  readonly run: number;
}

/**
 * Gives the units of a region zones; every zone hangs together. Writes zoneOf.
 * @param labels zones to grow, at most as many as the region has units
 */
export function growZones(
  { units, graph, weight, random, run }: Growth,
  region: number,
  labels: readonly number[],
  zoneOf: Int32Array,
): void {
  const members: number[] = [];
  const indexOf = new Int32Array(units.count).fill(-1);
  for (let unit = 0; unit < units.count; unit++)
    if (graph.regionOf[unit] === region) indexOf[unit] = members.push(unit) - 1;
  const pairs: [number, number][] = [];
  members.forEach((unit, index) => {
    for (let slot = units.neighbourOffsets[unit]; slot < units.neighbourOffsets[unit + 1]; slot++)
      if (graph.open[slot] === 1) pairs.push([index, indexOf[units.neighbourIds[slot]]]);
  });
  const places = {
    x: members.map((unit) => units.x[unit]),
    y: members.map((unit) => units.y[unit]),
    weight: members.map((unit) => weight[unit]),
  };
  const seeds = spreadSeeds(places, labels.length, (number) =>
    random.uniform(zoningPurpose.seedUnit, run, region, number),
  );
  const even = labels.map(() => 1);
  const grown = growRegions(graphOfPairs(members.length, pairs), places, seeds, even);
  members.forEach((unit, index) => (zoneOf[unit] = labels[grown[index]]));
}

interface Weighted {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly weight: readonly number[];
}

function spreadSeeds({ x, y, weight }: Weighted, wanted: number, draw: (number: number) => number): number[] {
  const seeds: number[] = [];
  const isSeed = new Uint8Array(x.length);
  const nearest = new Float64Array(x.length).fill(1);
  for (let number = 0; number < wanted; number++) {
    // a unit without weight may be a seed too, when all that have some are taken
    const chances = weight.map((w, i) => (isSeed[i] === 1 ? 0 : (w + 1e-9) * (nearest[i] + 1e-12)));
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    let left = draw(number) * total;
    let chosen = -1;
    for (let i = 0; i < chances.length; i++) {
      if (chances[i] === 0) continue;
      chosen = i;
      left -= chances[i];
      if (left < 0) break;
    }
    seeds.push(chosen);
    isSeed[chosen] = 1;
    for (let i = 0; i < x.length; i++) {
      const [dx, dy] = [x[i] - x[chosen], y[i] - y[chosen]];
      const squared = dx * dx + dy * dy;
      nearest[i] = number === 0 ? squared : Math.min(nearest[i], squared);
    }
  }
  return seeds;
}
