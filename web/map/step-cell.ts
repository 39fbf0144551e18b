// Where an arrow key leads from a cell: to the neighbour that lies most nearly in that direction and
// nearest, or across a gap to the nearest
// cell on that side. Pure.
import type { Units } from '../../src/zoning/units.ts';

export const directions = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;
export type Arrow = keyof typeof directions;

type Places = Pick<Units, 'x' | 'y' | 'count' | 'neighbourOffsets' | 'neighbourIds'>;

/** A neighbour counts as lying that way within 60 degrees: the sideways way is at most sqrt(3) times the way ahead. */
const SPREAD = Math.sqrt(3);

/** Returns the cell that a key leads to; the same cell at the edge of the map. */
export function stepFrom(units: Places, cell: number, arrow: Arrow): number {
  const { neighbourOffsets, neighbourIds } = units;
  const neighbours = neighbourIds.subarray(neighbourOffsets[cell], neighbourOffsets[cell + 1]);
  const beside = nearest(
    units,
    cell,
    arrow,
    neighbours,
    (ahead, aside) => (ahead * ahead + aside * aside) / ahead,
  );
  if (beside >= 0) return beside;
  const all = Array.from({ length: units.count }, (_, one) => one);
  const beyond = nearest(units, cell, arrow, all, (ahead, aside) => ahead * ahead + aside * aside);
  return beyond >= 0 ? beyond : cell;
}

function nearest(
  { x, y }: Places,
  cell: number,
  arrow: Arrow,
  candidates: ArrayLike<number>,
  cost: (ahead: number, aside: number) => number,
): number {
  const [dx, dy] = directions[arrow];
  let [best, least] = [-1, Infinity];
  for (let at = 0; at < candidates.length; at++) {
    const other = candidates[at];
    const [wayX, wayY] = [x[other] - x[cell], y[other] - y[cell]];
    const ahead = wayX * dx + wayY * dy;
    const aside = Math.abs(wayX * dy - wayY * dx);
    if (ahead <= 0 || aside > SPREAD * ahead) continue;
    const price = cost(ahead, aside);
    if (price < least) [best, least] = [other, price];
  }
  return best;
}
