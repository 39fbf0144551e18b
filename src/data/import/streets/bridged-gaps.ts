// Bridges over gaps: cells on the banks of a river that is an area of its own share no border, so a bridge whose line leads from one to
// the other makes them neighbours. Roads do so where they cross a barrier on the way.
import type { MapBorder } from '../../../scenario/map/map-tables.ts';
import { sharedEdges } from '../../../scenario/map/shared-edges.ts';
import { extentOf } from '../coordinates/place-on-plane.ts';
import type { ImportReport } from '../import-report.ts';
import type { StreetFeatures } from './border-features.ts';
import { CellsByPlace } from './cells-by-place.ts';
import { crosses, segmentsOf, SegmentBuckets } from './segment-buckets.ts';

type Position = readonly [number, number];
type Line = readonly Position[];

const STEP_KM = 0.01;
/** A bridge is drawn from bank to bank and may end short of the cells by so much. */
const REACH_KM = 0.05;
/** Widest gap that is bridged: the estuary of the Changjiang is left out. */
const WIDEST_KM = 4;

/** Returns bridged borders of cells that have no border in common, lower cell first; reports them and bridges that lead nowhere. */
export function bridgedGaps(
  rings: readonly (readonly number[])[],
  { roads, barriers, bridges }: StreetFeatures,
  report: ImportReport,
): MapBorder[] {
  if (bridges.length === 0 && (roads.length === 0 || barriers.length === 0)) return [];
  const known = new Set(
    sharedEdges(rings).pairs.flatMap(([a, b]) => [a * rings.length + b, b * rings.length + a]),
  );
  const cells = new CellsByPlace(rings);
  const box = extentOf(rings.flatMap(pairsOf));
  const obstacles = new SegmentBuckets(segmentsOf(barriers), 0.2, box);
  const isBarred = ([ax, ay]: Position, [bx, by]: Position) => {
    const way = { ax, ay, bx, by };
    return obstacles.some(way, 0, (segment) => crosses(way, segment));
  };
  const found = new Map<number, MapBorder>();
  const add = (a: number, b: number) => {
    const [cell, other] = [Math.min(a, b), Math.max(a, b)];
    const key = cell * rings.length + other;
    if (!known.has(key)) found.set(key, { cell, other, kind: 'bridged-barrier' });
  };
  let astray = 0;
  for (const bridge of bridges) {
    const met = cellsMet(prolonged(bridge), cells);
    for (const { from, to } of gapsOf(met)) add(from.cell, to.cell);
    if (new Set(met.map(({ cell }) => cell).filter((cell) => cell >= 0)).size === 1) astray++;
  }
  for (const road of barriers.length > 0 ? roads : []) {
    for (const { from, to } of gapsOf(cellsMet(road, cells)))
      if (isBarred(from.at, to.at)) add(from.cell, to.cell);
  }
  reportBridges(found.size, astray, report);
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, border]) => border);
}

interface Met {
  /** -1 between cells. */
  readonly cell: number;
  readonly at: Position;
}

/** The cells along a line, in order, without repetitions. */
function cellsMet(line: Line, cells: CellsByPlace): Met[] {
  const met: Met[] = [];
  const see = (at: Position) => {
    const cell = cells.at(at[0], at[1]);
    const last = met[met.length - 1] as Met | undefined;
    if (last === undefined || last.cell !== cell || cell >= 0) {
      if (last?.cell === cell) met.pop();
      met.push({ cell, at });
    }
  };
  line.forEach((to, index) => {
    if (index === 0) return see(to);
    const from = line[index - 1];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const steps = Math.max(1, Math.min(2000, Math.ceil(Math.sqrt(dx * dx + dy * dy) / STEP_KM)));
    for (let step = 1; step <= steps; step++)
      see([from[0] + (dx * step) / steps, from[1] + (dy * step) / steps]);
  });
  return met;
}

/** Where a line leaves a cell for a gap and comes to another cell. */
function gapsOf(met: readonly Met[]): { readonly from: Met; readonly to: Met }[] {
  return met.flatMap(({ cell }, index) => {
    const [from, to] = [met[index - 1], met[index + 1]];
    if (cell >= 0 || from === undefined || to === undefined || from.cell === to.cell) return [];
    const [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
    return dx * dx + dy * dy <= WIDEST_KM * WIDEST_KM ? [{ from, to }] : [];
  });
}

function prolonged(line: Line): Line {
  if (line.length < 2) return line;
  const beyond = (end: Position, before: Position): Position => {
    const [dx, dy] = [end[0] - before[0], end[1] - before[1]];
    const length = Math.sqrt(dx * dx + dy * dy);
    return length > 0 ? [end[0] + (dx / length) * REACH_KM, end[1] + (dy / length) * REACH_KM] : end;
  };
  const last = line.length - 1;
  return [beyond(line[0], line[1]), ...line, beyond(line[last], line[last - 1])];
}

function reportBridges(linked: number, astray: number, report: ImportReport): void {
  if (linked > 0)
    report.add(
      'info',
      'gaps-bridged',
      `${linked} 对网格隔着空隙（如河面）由桥相连，按相邻处理`,
      `${linked} pairs of cells with a gap between them (the area of a river) are joined by a bridge and count as neighbours`,
      { count: linked },
    );
  if (astray > 0)
    report.add(
      'info',
      'bridges-inside',
      `${astray} 座桥两端在同一网格内，不改变相邻关系`,
      `${astray} bridges begin and end in the same cell and join nothing`,
      { count: astray },
    );
}

function pairsOf(ring: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < ring.length; i += 2) pairs.push([ring[i], ring[i + 1]]);
  return pairs;
}
