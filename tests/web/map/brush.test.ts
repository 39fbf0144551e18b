// A brush covers a cell and rings around it; a stroke leaves no gap; a rectangle takes the cells whose middle it holds.

import { describe, expect, it } from 'vitest';
import { cellsAlong, cellsInRectangle, cellsOfBrush, cellsOfCommunity } from '../../../web/map/brush.ts';
import { CellIndex } from '../../../web/map/cell-index.ts';
import { squareMap } from '../../zoning/square-map.ts';

// cells  20 .. 24
//         ...
//         0 ..  4
const units = squareMap({
  columns: 5,
  rows: 5,
  community: Array.from({ length: 25 }, (_, cell) => cell % 5),
});
const index = new CellIndex({
  cells: 25,
  polygonOffsets: units.polygonOffsets,
  polygonPoints: units.polygonPoints,
});
const sorted = (cells: readonly number[]): number[] => [...cells].sort((a, b) => a - b);

describe('a brush on squares', () => {
  it.each([
    [1, [12]],
    [2, [7, 11, 12, 13, 17]],
    [3, [2, 6, 7, 8, 10, 11, 12, 13, 14, 16, 17, 18, 22]],
  ])('of size %i covers %j', (size, cells) => {
    expect(sorted(cellsOfBrush(units, 12, size))).toEqual(cells);
  });

  it('at a corner of the map covers what is there', () => {
    expect(sorted(cellsOfBrush(units, 0, 2))).toEqual([0, 1, 5]);
  });
});

describe('a stroke', () => {
  it('from end to end of a row covers the row', () => {
    expect(sorted(cellsAlong(index, { x: 0.5, y: 2.5 }, { x: 4.5, y: 2.5 }, 0.5))).toEqual([
      10, 11, 12, 13, 14,
    ]);
  });

  it('that stays in place covers one cell, and off the map none', () => {
    expect(cellsAlong(index, { x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 }, 0.5)).toEqual([0]);
    expect(cellsAlong(index, { x: -9, y: -9 }, { x: -8, y: -9 }, 0.5)).toEqual([]);
  });
});

it('a rectangle drawn from any corner takes the cells whose middle it holds', () => {
  const wanted = [6, 7, 11, 12];
  expect(cellsInRectangle(units, { x: 1.2, y: 1.2 }, { x: 2.9, y: 2.9 })).toEqual(wanted);
  expect(cellsInRectangle(units, { x: 2.9, y: 1.2 }, { x: 1.2, y: 2.9 })).toEqual(wanted);
});

it('a community is all of its cells', () => {
  expect(cellsOfCommunity(units, 3)).toEqual([3, 8, 13, 18, 23]);
});
