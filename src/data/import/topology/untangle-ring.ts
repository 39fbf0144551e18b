// Makes a simple ring of one that crosses or touches itself: it falls into loops there, and the largest is kept.
import { onGrid } from '../../../scenario/map/coordinate-step.ts';
import { ringCrossing } from '../../../scenario/map/ring-crossing.ts';
import { polygonArea } from '../../../scenario/generate/polygon.ts';
import { cleanRing } from './clean-ring.ts';

const CUTS_MAX = 300;

export interface UntangledRing {
  /** Simple and counter-clockwise; undefined where no such ring was found. */
  readonly ring: number[] | undefined;
  readonly cuts: number;
  /** Area of the loops that were cut off. */
  readonly lostKm2: number;
}

/** Untangles a ring of x, y pairs that is not closed. */
export function untangleRing(tangled: readonly number[]): UntangledRing {
  let { ring } = cleanRing(tangled);
  let lostKm2 = 0;
  for (let cuts = 0; cuts <= CUTS_MAX; cuts++) {
    const loops = touchingLoops(ring) ?? crossingLoops(ring);
    if (loops === undefined) {
      const area = polygonArea(ring);
      if (!(Math.abs(area) > 0)) return { ring: undefined, cuts, lostKm2 };
      return { ring: area > 0 ? ring : reversed(ring), cuts, lostKm2 };
    }
    const [first, second] = loops.map((loop) => cleanRing(loop).ring);
    const [a, b] = [Math.abs(polygonArea(first)), Math.abs(polygonArea(second))];
    ring = a >= b ? first : second;
    lostKm2 += Math.min(a, b);
  }
  return { ring: undefined, cuts: CUTS_MAX, lostKm2 };
}

function touchingLoops(ring: readonly number[]): [number[], number[]] | undefined {
  const seen = new Map<string, number>();
  for (let i = 0; i < ring.length; i += 2) {
    const key = `${ring[i]} ${ring[i + 1]}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) return [ring.slice(earlier, i), [...ring.slice(0, earlier), ...ring.slice(i)]];
    seen.set(key, i);
  }
  return undefined;
}

function crossingLoops(ring: readonly number[]): [number[], number[]] | undefined {
  const crossing = ringCrossing(ring);
  if (crossing === undefined) return undefined;
  const [a, b] = crossing;
  const point = crossingPoint(ring, a, b);
  return [
    [...point, ...ring.slice(2 * a + 2, 2 * b + 2)],
    [...ring.slice(0, 2 * a + 2), ...point, ...ring.slice(2 * b + 2)],
  ];
}

function crossingPoint(ring: readonly number[], a: number, b: number): [number, number] {
  const [c, d] = [(2 * a + 2) % ring.length, (2 * b + 2) % ring.length];
  const [ax, ay, bx, by] = [ring[2 * a], ring[2 * a + 1], ring[2 * b], ring[2 * b + 1]];
  const [ux, uy, vx, vy] = [ring[c] - ax, ring[c + 1] - ay, ring[d] - bx, ring[d + 1] - by];
  const t = ((bx - ax) * vy - (by - ay) * vx) / (ux * vy - uy * vx);
  return Number.isFinite(t) ? [onGrid(ax + t * ux), onGrid(ay + t * uy)] : [ring[c], ring[c + 1]];
}

function reversed(ring: readonly number[]): number[] {
  const turned: number[] = [];
  for (let i = ring.length - 2; i >= 0; i -= 2) turned.push(ring[i], ring[i + 1]);
  return turned;
}
