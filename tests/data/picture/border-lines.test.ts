// Every border of the map is one line, with the two cells that share it; outlines of groups are the lines between them.

import { expect, it } from 'vitest';
import { zoneGround } from '../../../src/data/picture/zone-ground.ts';
import { borderLines, linesBetween } from '../../../src/data/picture/border-lines.ts';
import { openedZDistrict } from '../../support/z-district.ts';
import { squareMap } from '../../zoning/square-map.ts';

const square = (columns: number, rows: number) => {
  const units = squareMap({ columns, rows });
  return borderLines({
    cells: units.count,
    polygonOffsets: units.polygonOffsets,
    polygonPoints: units.polygonPoints,
  });
};

it('four squares have four borders between them and eight with the outside', () => {
  const { other } = square(2, 2);
  expect([...other].filter((cell) => cell >= 0)).toHaveLength(4);
  expect([...other].filter((cell) => cell < 0)).toHaveLength(8);
});

it('the outline of two rows of squares is what lies between them and around them', () => {
  const lines = square(3, 2);
  expect(linesBetween(lines, [0, 0, 0, 1, 1, 1])).toHaveLength(3 + 10);
  expect(linesBetween(lines, [0, 0, 0, 0, 0, 0])).toHaveLength(10);
});

it('lines are as long together as the borders that zones are judged by', () => {
  const { units, borders } = zoneGround(openedZDistrict().scenario);
  const length = (line: number): number => {
    const [ax, ay, bx, by] = borders.ends.subarray(4 * line, 4 * line + 4);
    return Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
  };
  const sums = { inner: 0, outer: 0 };
  borders.other.forEach((other, line) => (sums[other < 0 ? 'outer' : 'inner'] += length(line)));
  expect(sums.inner).toBeCloseTo(units.borderKm.reduce((sum, km) => sum + km, 0) / 2, 6);
  expect(sums.outer).toBeCloseTo(
    units.outerKm.reduce((sum, km) => sum + km, 0),
    6,
  );
});
