// Lines of roads and bridges -> a graph for walking: junctions and the lengths between them. Lines meet where vertices lie within a
// metre of each other; lines that cross without a common vertex pass over each other, as in OpenStreetMap.
import { onGrid } from '../../../scenario/map/coordinate-step.ts';
import type { MapStreets } from '../../../scenario/map/map-tables.ts';
import type { Extent } from '../coordinates/coordinate-system.ts';
import { snapVertices } from '../topology/snap-vertices.ts';

const JOIN_KM = 0.001;

type Line = readonly (readonly [number, number])[];

/** Makes the graph of what lies within a box. Vertices that are no junctions are joined into longer stretches. */
export function streetGraph(lines: readonly Line[], box: Extent): { streets: MapStreets; outside: number } {
  const graph = new Graph();
  let outside = 0;
  const inside = (x: number, y: number) => x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;
  const snapped = snapVertices(
    lines.map((line) => line.flatMap(([x, y]) => [onGrid(x), onGrid(y)])),
    JOIN_KM,
  );
  for (const line of snapped.rings) {
    for (let i = 2; i < line.length; i += 2) {
      const [ax, ay, bx, by] = [line[i - 2], line[i - 1], line[i], line[i + 1]];
      if (inside(ax, ay) && inside(bx, by)) graph.join(ax, ay, bx, by);
      else outside++;
    }
  }
  return { streets: graph.contracted(), outside };
}

class Graph {
  private readonly ids = new Map<string, number>();
  private readonly places: number[] = [];
  private readonly links: Map<number, number>[] = [];

  join(ax: number, ay: number, bx: number, by: number): void {
    const km = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    if (km > 0) this.link(this.node(ax, ay), this.node(bx, by), km);
  }

  /** Takes out nodes with two stretches, one after another, unless a ring would become a stretch from a node to itself. */
  contracted(): MapStreets {
    this.links.forEach((links, node) => {
      if (links.size !== 2) return;
      const [[a, first], [b, second]] = [...links];
      if (this.links[a].has(b)) return;
      this.links[a].delete(node);
      this.links[b].delete(node);
      links.clear();
      this.link(a, b, first + second);
    });
    const used = this.links.flatMap((links, node) => (links.size > 0 ? [node] : []));
    const index = new Map(used.map((node, position) => [node, position]));
    const edges = used.flatMap((node) =>
      [...this.links[node]].flatMap(([other, km]) =>
        other > node ? [[index.get(node) ?? 0, index.get(other) ?? 0, km]] : [],
      ),
    );
    return {
      nodes: Float64Array.from(used.flatMap((node) => [this.places[2 * node], this.places[2 * node + 1]])),
      ends: Int32Array.from(edges.flatMap(([from, to]) => [from, to])),
      km: Float64Array.from(edges, ([, , km]) => km),
    };
  }

  private node(x: number, y: number): number {
    const key = `${x} ${y}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.links.length);
    this.places.push(x, y);
    this.links.push(new Map());
    return this.links.length - 1;
  }

  private link(a: number, b: number, km: number): void {
    const shortest = Math.min(km, this.links[a].get(b) ?? Infinity);
    this.links[a].set(b, shortest);
    this.links[b].set(a, shortest);
  }
}
