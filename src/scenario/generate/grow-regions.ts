// Divides a connected graph into regions that each hang together, grown from seeds: the region that is lightest relative to its target and still can
// grow takes the free neighbour nearest to its seed. Every node ends in a region, since the graph is connected.
import { neighboursOf, type NeighbourGraph } from './neighbour-graph.ts';

export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Size that is to be balanced. */
  readonly weight: ArrayLike<number>;
}

/**
 * Returns the region of each node.
 * @param seeds one different node per region
 * @param targets relative sizes that the regions are to have
 */
export function growRegions(
  graph: NeighbourGraph,
  places: Places,
  seeds: readonly number[],
  targets: ArrayLike<number>,
): Int32Array {
  const count = graph.offsets.length - 1;
  const regionOf = new Int32Array(count).fill(-1);
  const weight = new Float64Array(seeds.length);
  const frontier: number[][] = seeds.map(() => []);
  const take = (node: number, region: number) => {
    regionOf[node] = region;
    weight[region] += places.weight[node] / targets[region];
    for (const other of neighboursOf(graph, node)) if (regionOf[other] < 0) frontier[region].push(other);
  };
  seeds.forEach((seed, region) => (regionOf[seed] = region));
  seeds.forEach((seed, region) => {
    take(seed, region);
  });
  for (let left = count - seeds.length; left > 0; left--) {
    const region = lightestOpen(weight, frontier, regionOf);
    if (region < 0) break;
    take(nearest(frontier[region], places, seeds[region]), region);
  }
  return regionOf;
}

/** Lightest region with a free neighbour; forgets neighbours that were taken meanwhile. -1 when none can grow. */
function lightestOpen(weight: Float64Array, frontier: number[][], regionOf: Int32Array): number {
  let best = -1;
  for (let region = 0; region < weight.length; region++) {
    if (frontier[region].length === 0 || (best >= 0 && weight[region] >= weight[best])) continue;
    frontier[region] = frontier[region].filter((node) => regionOf[node] < 0);
    if (frontier[region].length > 0) best = region;
  }
  return best;
}

function nearest(nodes: readonly number[], { x, y }: Places, seed: number): number {
  let best = -1;
  let least = Infinity;
  for (const node of nodes) {
    const [dx, dy] = [x[node] - x[seed], y[node] - y[seed]];
    const distance = dx * dx + dy * dy;
    if (distance < least || (distance === least && node < best)) {
      best = node;
      least = distance;
    }
  }
  return best;
}
