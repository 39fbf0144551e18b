// Ways on foot: Dijkstra against the exhaustive method of Floyd and Warshall, and a river that only a bridge crosses.
import { describe, expect, it } from 'vitest';
import { WanggeError } from '../../../src/core/errors.ts';
import { shortestWays } from '../../../src/zoning/walk/shortest-ways.ts';
import { streetGraph, type StreetWay } from '../../../src/zoning/walk/street-graph.ts';
import { randomOfTest } from '../../core/seed-of.ts';

describe('the shortest ways', () => {
  it.each([1, 2, 3, 4, 5])('are those of the exhaustive method, random network %i', (map) => {
    const random = randomOfTest(map);
    const nodes = 30;
    const pick = (key: number, word: number, most: number): number =>
      Math.floor(random.uniform(1, word, key, 0) * most);
    const ways: StreetWay[] = Array.from({ length: 45 }, (_, i) => ({
      from: pick(i, 0, nodes),
      to: pick(i, 1, nodes),
      km: pick(i, 2, 8) / 4,
    }));
    const graph = streetGraph(new Float64Array(nodes), new Float64Array(nodes), ways);
    const km = Array.from({ length: nodes }, (_, a) =>
      Array.from({ length: nodes }, (_, b) => (a === b ? 0 : Infinity)),
    );
    for (const way of ways) {
      km[way.from][way.to] = Math.min(km[way.from][way.to], way.km);
      km[way.to][way.from] = Math.min(km[way.to][way.from], way.km);
    }
    for (let over = 0; over < nodes; over++)
      for (let a = 0; a < nodes; a++)
        for (let b = 0; b < nodes; b++) km[a][b] = Math.min(km[a][b], km[a][over] + km[over][b]);
    const sources = [3, 17, 8];
    const startKm = [0.5, 0, 0.25];
    const found = shortestWays(graph, sources, startKm);
    for (let node = 0; node < nodes; node++) {
      const each = sources.map((source, i) => startKm[i] + km[source][node]);
      expect(found.km[node]).toBe(Math.min(...each));
      if (found.source[node] >= 0) expect(each[found.source[node]]).toBe(found.km[node]);
      else expect(found.km[node]).toBe(Infinity);
    }
  });

  it('give a node halfway between two places to the one named first', () => {
    const graph = streetGraph(
      [0, 1, 2],
      [0, 0, 0],
      [
        { from: 0, to: 1, km: 1 },
        { from: 1, to: 2, km: 1 },
      ],
    );
    expect(shortestWays(graph, [0, 2]).source).toEqual(Int32Array.of(0, 0, 1));
    expect(shortestWays(graph, [2, 0]).source).toEqual(Int32Array.of(1, 0, 0));
  });

  it.each([
    { from: 0, to: 2, km: 1 },
    { from: -1, to: 1, km: 1 },
    { from: 0, to: 1, km: -1 },
    { from: 0, to: 1, km: NaN },
    { from: 0, to: 1, km: Infinity },
  ])('refuse the way %j', (way) => {
    expect(() => streetGraph([0, 1], [0, 0], [way])).toThrow(WanggeError);
  });
});
