// Moves border nodes from heavier regions to lighter neighbours, one at a time, as long as that evens out sizes and leaves
// every region connected and not empty. Sizes count relative to the regions' targets. Each move lowers the larger of two relative sizes, so it ends; the rounds are bounded too.
import type { Places } from './grow-regions.ts';
import { isConnected, neighboursOf, type NeighbourGraph } from './neighbour-graph.ts';

const MAX_ROUNDS = 40;

/** Changes `regionOf` in place. @param targets relative sizes that the regions are to have */
export function balanceRegions(
  graph: NeighbourGraph,
  places: Places,
  regionOf: Int32Array,
  targets: ArrayLike<number>,
): void {
  const regions = targets.length;
  const members: Set<number>[] = Array.from({ length: regions }, () => new Set<number>());
  const weight = new Float64Array(regions);
  regionOf.forEach((region, node) => {
    members[region].add(node);
    weight[region] += places.weight[node];
  });
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let moved = false;
    for (let node = 0; node < regionOf.length; node++) {
      const from = regionOf[node];
      const to = lightestNeighbour(graph, regionOf, weight, targets, node);
      if (to < 0 || members[from].size < 2) continue;
      if (weight[from] / targets[from] <= (weight[to] + places.weight[node]) / targets[to]) continue;
      if (!isConnected(graph, [...members[from]], node)) continue;
      members[from].delete(node);
      members[to].add(node);
      weight[from] -= places.weight[node];
      weight[to] += places.weight[node];
      regionOf[node] = to;
      moved = true;
    }
    if (!moved) return;
  }
}

function lightestNeighbour(
  graph: NeighbourGraph,
  regionOf: Int32Array,
  weight: Float64Array,
  targets: ArrayLike<number>,
  node: number,
): number {
  let best = -1;
  for (const other of neighboursOf(graph, node)) {
    const region = regionOf[other];
    if (region === regionOf[node]) continue;
    if (best < 0 || weight[region] / targets[region] < weight[best] / targets[best]) best = region;
  }
  return best;
}
