// The borders of all cells together: the outer borders of the pieces that the territory consists of, and the gaps within them.
import { polygonArea } from '../../../scenario/generate/polygon.ts';

export interface BorderLoops {
  /** Areas enclosed by outer borders; more than one piece = islands. */
  readonly piecesKm2: readonly number[];
  /** Gaps enclosed by cells: area, and a place on the border of each, km. */
  readonly gaps: readonly { readonly areaKm2: number; readonly x: number; readonly y: number }[];
}

/** Walks the edges that belong to one cell only. @param rings counter-clockwise, with corners shared to the bit */
export function borderLoops(rings: readonly (readonly number[])[]): BorderLoops {
  const edges = new Map<string, number[]>();
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const next = i + 2 === ring.length ? 0 : i + 2;
      const [ax, ay, bx, by] = [ring[i], ring[i + 1], ring[next], ring[next + 1]];
      const back = `${bx} ${by} ${ax} ${ay}`;
      if (!edges.delete(back)) edges.set(`${ax} ${ay} ${bx} ${by}`, [ax, ay, bx, by]);
    }
  }
  const leaving = new Map<string, number[][]>();
  for (const edge of edges.values()) {
    const key = `${edge[0]} ${edge[1]}`;
    const known = leaving.get(key);
    if (known === undefined) leaving.set(key, [edge]);
    else known.push(edge);
  }
  const piecesKm2: number[] = [];
  const gaps: { areaKm2: number; x: number; y: number }[] = [];
  for (const [, starts] of leaving) {
    while (starts.length > 0) {
      const loop = walk(leaving, starts[0]);
      const areaKm2 = polygonArea(loop);
      if (areaKm2 > 0) piecesKm2.push(areaKm2);
      else if (areaKm2 < 0) gaps.push({ areaKm2: -areaKm2, x: loop[0], y: loop[1] });
    }
  }
  return { piecesKm2, gaps: gaps.sort((a, b) => b.areaKm2 - a.areaKm2 || a.x - b.x || a.y - b.y) };
}

/** Follows edges from a start, keeping to the right, so that loops that touch in a corner stay apart; takes the edges away. */
function walk(leaving: ReadonlyMap<string, number[][]>, start: number[]): number[] {
  const loop: number[] = [];
  for (let edge: number[] | undefined = start; edge !== undefined;) {
    const current: number[] = edge;
    const from = leaving.get(`${current[0]} ${current[1]}`) ?? [];
    from.splice(from.indexOf(current), 1);
    loop.push(current[0], current[1]);
    if (current[2] === start[0] && current[3] === start[1]) break;
    edge = rightmost(current, leaving.get(`${current[2]} ${current[3]}`) ?? []);
  }
  return loop;
}

function rightmost(before: readonly number[], onwards: readonly number[][]): number[] | undefined {
  const [dx, dy] = [before[2] - before[0], before[3] - before[1]];
  let best: number[] | undefined;
  let least = Infinity;
  for (const edge of onwards) {
    const [ex, ey] = [edge[2] - edge[0], edge[3] - edge[1]];
    const length = Math.sqrt((dx * dx + dy * dy) * (ex * ex + ey * ey));
    const [cross, dot] = [(dx * ey - dy * ex) / length, (dx * ex + dy * ey) / length];
    // grows with the turn to the left: from -2 (back, to the right) over 0 (straight on) to 2
    const turn = cross >= 0 ? 1 - dot : dot - 1;
    if (turn < least) [least, best] = [turn, edge];
  }
  return best;
}
