// Who borders whom, as compressed rows: for cells from the edges of their polygons, for groups of cells from their members.

export interface NeighbourGraph {
  /** Neighbours of i: ids[offsets[i] .. offsets[i + 1]], ascending; the relation is symmetric. */
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
}

/** Builds the graph of `count` nodes from pairs in any order and direction, with repetitions. */
export function graphOfPairs(count: number, pairs: Iterable<readonly [number, number]>): NeighbourGraph {
  const rows = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of pairs) {
    if (a === b) continue;
    rows[a].add(b);
    rows[b].add(a);
  }
  const offsets = new Int32Array(count + 1);
  rows.forEach((row, index) => (offsets[index + 1] = offsets[index] + row.size));
  const ids = new Int32Array(offsets[count]);
  rows.forEach((row, index) => {
    ids.set(
      [...row].sort((a, b) => a - b),
      offsets[index],
    );
  });
  return { offsets, ids };
}

/** Returns the neighbours of a node, ascending. */
export function neighboursOf({ offsets, ids }: NeighbourGraph, node: number): Int32Array {
  return ids.subarray(offsets[node], offsets[node + 1]);
}

/** Builds the graph of groups: two groups border when members do. */
export function graphOfGroups(
  graph: NeighbourGraph,
  groupOf: ArrayLike<number>,
  groups: number,
): NeighbourGraph {
  const pairs: [number, number][] = [];
  for (let node = 0; node < graph.offsets.length - 1; node++) {
    for (const other of neighboursOf(graph, node))
      if (other > node) pairs.push([groupOf[node], groupOf[other]]);
  }
  return graphOfPairs(groups, pairs);
}

/** Tells whether the graph hangs together when a set of nodes is left out; true for at most one remaining node. */
export function isConnected(graph: NeighbourGraph, members: readonly number[], without = -1): boolean {
  const rest = new Set(members);
  rest.delete(without);
  const [start] = rest;
  if (start === undefined) return true;
  const open = [start];
  rest.delete(start);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const other of neighboursOf(graph, node)) {
      if (rest.delete(other)) open.push(other);
    }
  }
  return rest.size === 0;
}
