// Arrow keys go from cell to cell and reach every cell of the map.

import { describe, expect, it } from 'vitest';
import { zoneGround } from '../../../src/data/picture/zone-ground.ts';
import { directions, stepFrom, type Arrow } from '../../../web/map/step-cell.ts';
import { openedZDistrict } from '../../support/z-district.ts';
import { squareMap } from '../../zoning/square-map.ts';

const units = squareMap({ columns: 3, rows: 3 });

describe('on squares', () => {
  it.each([
    ['ArrowUp', 7],
    ['ArrowDown', 1],
    ['ArrowLeft', 3],
    ['ArrowRight', 5],
  ] as const)('%s leads from the middle to %i', (arrow, cell) => {
    expect(stepFrom(units, 4, arrow)).toBe(cell);
  });

  it('a key towards the outside stays at the edge', () => {
    expect(stepFrom(units, 0, 'ArrowDown')).toBe(0);
    expect(stepFrom(units, 0, 'ArrowLeft')).toBe(0);
  });
});

it('from the first cell of Z district the four keys reach every cell', () => {
  const { units: cells } = zoneGround(openedZDistrict().scenario);
  const reached = new Set([0]);
  for (const cell of reached)
    for (const arrow of Object.keys(directions) as Arrow[]) reached.add(stepFrom(cells, cell, arrow));
  expect(reached.size).toBe(cells.count);
});
