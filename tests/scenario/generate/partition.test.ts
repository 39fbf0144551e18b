// Contiguous groups of about equal size, on grids and on awkward graphs.

import { describe, expect, it } from 'vitest';
import {
  graphOfPairs,
  isConnected,
  type NeighbourGraph,
} from '../../../src/scenario/generate/neighbour-graph.ts';
import { partition } from '../../../src/scenario/generate/partition.ts';

function grid(
  width: number,
  height: number,
): { graph: NeighbourGraph; x: number[]; y: number[]; weight: number[] } {
  const cells = Array.from({ length: width * height }, (_, cell) => cell);
  const pairs = cells.flatMap((cell): [number, number][] => [
    ...(cell % width < width - 1 ? [[cell, cell + 1] as [number, number]] : []),
    ...(cell + width < cells.length ? [[cell, cell + width] as [number, number]] : []),
  ]);
  return {
    graph: graphOfPairs(cells.length, pairs),
    x: cells.map((cell) => cell % width),
    y: cells.map((cell) => Math.floor(cell / width)),
    weight: cells.map(() => 1),
  };
}

const membersOf = (groupOf: Int32Array, groups: number) =>
  Array.from({ length: groups }, (_, group) =>
    Array.from(groupOf.keys()).filter((node) => groupOf[node] === group),
  );

describe('a partition', () => {
  it.each([
    [12, 10, 8],
    [30, 20, 25],
    [1, 40, 7],
    [5, 5, 25],
    [5, 5, 1],
  ])(
    'of a %i by %i grid into %i groups is contiguous, without empty groups, and even',
    (width, height, groups) => {
      const { graph, ...places } = grid(width, height);
      const members = membersOf(partition(graph, places, groups), groups);
      for (const group of members) {
        expect(group.length).toBeGreaterThan(0);
        expect(isConnected(graph, group)).toBe(true);
      }
      const sizes = members.map((group) => group.length);
      expect(sizes.reduce((a, b) => a + b)).toBe(width * height);
      // neighbouring groups differ by at most one cell when no move can help; a chain of groups may add such steps up
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(3);
    },
  );

  it('of a star has the middle in one group and stays contiguous', () => {
    const graph = graphOfPairs(
      9,
      Array.from({ length: 8 }, (_, leaf): [number, number] => [0, leaf + 1]),
    );
    const places = {
      x: [0, 1, 1, 0, -1, -1, -1, 0, 1],
      y: [0, 0, 1, 1, 1, 0, -1, -1, -1],
      weight: Array(9).fill(1),
    };
    for (const group of membersOf(partition(graph, places, 4), 4)) {
      expect(group.length).toBeGreaterThan(0);
      expect(isConnected(graph, group)).toBe(true);
    }
  });

  it('balances weights, not numbers', () => {
    const { graph, ...places } = grid(20, 1);
    places.weight = places.x.map((column) => (column < 4 ? 4 : 1));
    const sizes = membersOf(partition(graph, places, 2), 2).map((group) =>
      group.reduce((total, node) => total + places.weight[node], 0),
    );
    expect(Math.abs(sizes[0] - sizes[1])).toBeLessThanOrEqual(4);
  });
});

it('a graph is symmetric, sorted and without loops whatever the pairs', () => {
  const { offsets, ids } = graphOfPairs(4, [
    [2, 0],
    [0, 2],
    [1, 1],
    [3, 0],
    [1, 0],
  ]);
  expect(Array.from(offsets)).toEqual([0, 3, 4, 5, 6]);
  expect(Array.from(ids)).toEqual([1, 2, 3, 0, 0, 0]);
});
