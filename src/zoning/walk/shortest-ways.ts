// Shortest ways on foot from several places at once: Dijkstra 1959 with a binary heap. Among equally near places the one given first
// counts, so that the answer does not depend on the order of the ways.
import { HeapArena } from '../../core/binary-heap.ts';
import type { StreetGraph } from './street-graph.ts';

export interface ShortestWays {
  /** Km from each node to the nearest source; Infinity where no way leads. */
  readonly km: Float64Array;
  /** Which source that is, by its place in the list; -1 for none. */
  readonly source: Int32Array;
}

/** Finds the nearest source of every node in one run. @param sources nodes @param startKm km to go before each source, none if absent */
export function shortestWays(
  graph: StreetGraph,
  sources: ArrayLike<number>,
  startKm?: ArrayLike<number>,
): ShortestWays {
  const km = new Float64Array(graph.nodes).fill(Infinity);
  const source = new Int32Array(graph.nodes).fill(-1);
  const settled = new Uint8Array(graph.nodes);
  const heap = new HeapArena(1, 1024);
  for (let i = 0; i < sources.length; i++) {
    const start = startKm?.[i] ?? 0;
    if (start >= km[sources[i]]) continue;
    km[sources[i]] = start;
    source[sources[i]] = i;
    heap.push(0, start, sources[i], sources[i]);
  }
  for (let node = heap.pop(0); node >= 0; node = heap.pop(0)) {
    if (settled[node] === 1) continue;
    settled[node] = 1;
    for (let slot = graph.offsets[node]; slot < graph.offsets[node + 1]; slot++) {
      const next = graph.to[slot];
      const way = km[node] + graph.km[slot];
      const isNearer = way < km[next] || (way === km[next] && source[node] < source[next]);
      if (settled[next] === 1 || !isNearer) continue;
      if (way < km[next]) heap.push(0, way, next, next);
      km[next] = way;
      source[next] = source[node];
    }
  }
  return { km, source };
}
