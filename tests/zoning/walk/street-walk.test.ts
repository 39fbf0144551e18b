// Ways between units along streets, among them a river with one bridge.
import { describe, expect, it } from 'vitest';
import { streetGraph } from '../../../src/zoning/walk/street-graph.ts';
import { nearestPlaces, snapToStreets, streetWays, walkAlong } from '../../../src/zoning/walk/street-walk.ts';
import { straightKm, straightWalk } from '../../../src/zoning/walk/walk-network.ts';
import { squareMap } from '../square-map.ts';

// cells  3 4 5    middles at (0.5, 1.5) ...   a street along each row, one bridge between cells 2 and 5
//        0 1 2               (0.5, 0.5) ...
const units = squareMap({ columns: 3, rows: 2 });
const way = (from: number, to: number): { from: number; to: number; km: number } => ({ from, to, km: 1 });
const rows = [way(0, 1), way(1, 2), way(3, 4), way(4, 5)];
const bridged = streetGraph(units.x, units.y, [...rows, way(2, 5)]);
const parted = streetGraph(units.x, units.y, rows);

describe('ways along streets', () => {
  it('go over the bridge', () => {
    expect([...walkAlong(streetWays(units, bridged, 1.3)).kmFrom(0)]).toEqual([0, 1, 2, 5, 4, 3]);
  });

  it('do not exist where no bridge is', () => {
    expect([...walkAlong(streetWays(units, parted, 1.3)).kmFrom(0)]).toEqual([
      0,
      1,
      2,
      Infinity,
      Infinity,
      Infinity,
    ]);
  });

  it('start and end straight, with detour, at the nearest node', () => {
    const graph = streetGraph([0.5, 2.5], [0.3, 0.3], [{ from: 0, to: 1, km: 2 }]);
    const row = walkAlong(streetWays(units, graph, 1.5)).kmFrom(0);
    expect(row[2]).toBeCloseTo(1.5 * 0.2 + 2 + 1.5 * 0.2, 12);
    expect(row[0]).toBe(0);
  });

  it('to the nearest of all places come from one run, and are the least of single runs', () => {
    const snapping = snapToStreets(units, bridged, 1.3);
    const both = nearestPlaces(bridged, snapping, [0, 4]);
    expect([...both.km]).toEqual([0, 1, 2, 1, 0, 1]);
    expect([...both.place]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('do not exist without streets', () => {
    const none = streetGraph([], [], []);
    expect([...walkAlong(streetWays(units, none, 1.3)).kmFrom(1)]).toEqual([
      Infinity,
      0,
      Infinity,
      Infinity,
      Infinity,
      Infinity,
    ]);
  });
});

it('without a network a way is the straight line times the detour', () => {
  const row = straightWalk(units, 1.3).kmFrom(0);
  expect(row[5]).toBeCloseTo(1.3 * Math.sqrt(5), 12);
  expect(row[4]).toBe(1.3 * straightKm(units, 0, 4));
});
