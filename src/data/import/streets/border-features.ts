// Which borders have a road or a barrier along them, and where a barrier is bridged. A line counts for a border where it runs within
// a tolerance of at least half its length in about its direction; a crossing by a bridge, or by a road at a wide angle, bridges it.
import type { MapBorder } from '../../../scenario/map/map-tables.ts';
import { extentOf } from '../coordinates/place-on-plane.ts';
import { crosses, distanceSquared, segmentsOf, SegmentBuckets, type Segment } from './segment-buckets.ts';

type Line = readonly (readonly [number, number])[];

/** Lines and points, km. */
export interface StreetFeatures {
  readonly roads: readonly Line[];
  readonly barriers: readonly Line[];
  readonly bridges: readonly Line[];
  readonly bridgePoints: readonly (readonly [number, number])[];
}

const STEP_KM = 0.02;
const COVERED = 0.5;
/** Cosine of 30 degrees, squared: the widest angle between a border and what runs along it. */
const ALONG = 0.75;
/** Cosine of 45 degrees, squared: a road that crosses a barrier's border does so at a wider angle. */
const ACROSS = 0.5;
const BRIDGE_REACH_KM = 0.05;

/** Returns what runs along the borders of rings that share their edges, lower cell first. */
export function borderFeatures(
  rings: readonly (readonly number[])[],
  { roads, barriers, bridges, bridgePoints }: StreetFeatures,
  toleranceKm: number,
): MapBorder[] {
  const box = extentOf(rings.flatMap(pairsOf));
  const size = Math.max(0.2, 2 * toleranceKm);
  const along = {
    road: new SegmentBuckets(segmentsOf([...roads, ...bridges]), size, box),
    barrier: new SegmentBuckets(segmentsOf(barriers), size, box),
  };
  const across = {
    bridge: new SegmentBuckets(segmentsOf(bridges), size, box),
    road: new SegmentBuckets(segmentsOf(roads), size, box),
  };
  const found: MapBorder[] = [];
  for (const { cell, other, stretches } of bordersOf(rings)) {
    const covered = (kind: 'road' | 'barrier') =>
      coveredShare(stretches, along[kind], toleranceKm) >= COVERED;
    if (covered('barrier')) {
      const bridged = stretches.some(
        (stretch) =>
          bridgePoints.some(
            ([x, y]) => distanceSquared(stretch, x, y) <= BRIDGE_REACH_KM * BRIDGE_REACH_KM,
          ) ||
          across.bridge.some(stretch, 0, (segment) => crosses(stretch, segment)) ||
          across.road.some(
            stretch,
            0,
            (segment) => crosses(stretch, segment) && cosineSquared(stretch, segment) <= ACROSS,
          ),
      );
      found.push({ cell, other, kind: bridged ? 'bridged-barrier' : 'barrier' });
    } else if (covered('road')) found.push({ cell, other, kind: 'road' });
  }
  return found;
}

function pairsOf(ring: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < ring.length; i += 2) pairs.push([ring[i], ring[i + 1]]);
  return pairs;
}

interface Border {
  readonly cell: number;
  readonly other: number;
  readonly stretches: Segment[];
}

function bordersOf(rings: readonly (readonly number[])[]): Border[] {
  const owner = new Map<string, number>();
  const borders = new Map<number, Border>();
  rings.forEach((ring, cell) => {
    for (let i = 0; i < ring.length; i += 2) {
      const next = i + 2 === ring.length ? 0 : i + 2;
      const [ax, ay, bx, by] = [ring[i], ring[i + 1], ring[next], ring[next + 1]];
      const other = owner.get(`${bx} ${by} ${ax} ${ay}`);
      owner.set(`${ax} ${ay} ${bx} ${by}`, cell);
      if (other === undefined || other === cell) continue;
      const key = other * rings.length + cell;
      const known = borders.get(key);
      if (known === undefined)
        borders.set(key, { cell: other, other: cell, stretches: [{ ax, ay, bx, by }] });
      else known.stretches.push({ ax, ay, bx, by });
    }
  });
  return [...borders.entries()].sort(([a], [b]) => a - b).map(([, border]) => border);
}

function coveredShare(stretches: readonly Segment[], lines: SegmentBuckets, toleranceKm: number): number {
  let [covered, total] = [0, 0];
  const reach = toleranceKm * toleranceKm;
  for (const stretch of stretches) {
    const [dx, dy] = [stretch.bx - stretch.ax, stretch.by - stretch.ay];
    const length = Math.sqrt(dx * dx + dy * dy);
    const parts = Math.max(1, Math.min(1000, Math.ceil(length / STEP_KM)));
    for (let part = 0; part < parts; part++) {
      const t = (part + 0.5) / parts;
      const [x, y] = [stretch.ax + t * dx, stretch.ay + t * dy];
      total += length / parts;
      const near = lines.some(
        { ax: x, ay: y, bx: x, by: y },
        toleranceKm,
        (line) => distanceSquared(line, x, y) <= reach && cosineSquared(stretch, line) >= ALONG,
      );
      if (near) covered += length / parts;
    }
  }
  return total > 0 ? covered / total : 0;
}

function cosineSquared(a: Segment, b: Segment): number {
  const [ux, uy, vx, vy] = [a.bx - a.ax, a.by - a.ay, b.bx - b.ax, b.by - b.ay];
  const dot = ux * vx + uy * vy;
  const size = (ux * ux + uy * uy) * (vx * vx + vy * vy);
  return size > 0 ? (dot * dot) / size : 0;
}
