// Segments of lines found by place, for matching borders with what runs along or across them.

import type { Extent } from '../coordinates/coordinate-system.ts';

export interface Segment {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Segments in the squares of a box that they pass; what lies outside the box is not kept, however far a line reaches. */
export class SegmentBuckets {
  private readonly squares = new Map<string, Segment[]>();
  private readonly sizeKm: number;
  private readonly box: Extent;

  constructor(segments: readonly Segment[], sizeKm: number, box: Extent) {
    this.sizeKm = sizeKm;
    this.box = box;
    for (const segment of segments) {
      this.eachSquare(segment, 0, (key) => {
        const known = this.squares.get(key);
        if (known === undefined) this.squares.set(key, [segment]);
        else known.push(segment);
      });
    }
  }

  /** Tells whether a segment near a stretch fulfils a condition. */
  some(stretch: Segment, marginKm: number, holds: (segment: Segment) => boolean): boolean {
    let found = false;
    this.eachSquare(stretch, marginKm, (key) => {
      found ||= this.squares.get(key)?.some(holds) ?? false;
    });
    return found;
  }

  /** Visits the squares that a segment passes, column by column, and those within the margin. */
  private eachSquare({ ax, ay, bx, by }: Segment, margin: number, see: (key: string) => void): void {
    const { minX, maxX, minY, maxY } = this.box;
    const size = this.sizeKm;
    const at = (km: number, low: number, high: number) =>
      Math.floor(Math.max(low, Math.min(high, km)) / size);
    const [left, right] = [Math.min(ax, bx), Math.max(ax, bx)];
    if (!(right + margin >= minX && left - margin <= maxX)) return;
    const last = at(right + margin, minX, maxX);
    for (let column = at(left - margin, minX, maxX); column <= last; column++) {
      const heightAt = (x: number) =>
        right > left ? ay + ((by - ay) * (Math.max(left, Math.min(right, x)) - ax)) / (bx - ax) : ay;
      const [from, to] = [heightAt(column * size - margin), heightAt((column + 1) * size + margin)];
      const [low, high] =
        right > left ? [Math.min(from, to), Math.max(from, to)] : [Math.min(ay, by), Math.max(ay, by)];
      if (!(high + margin >= minY && low - margin <= maxY)) continue;
      const top = at(high + margin, minY, maxY);
      for (let row = at(low - margin, minY, maxY); row <= top; row++) see(`${column} ${row}`);
    }
  }
}

/** Cuts lines of positions into segments. */
export function segmentsOf(lines: readonly (readonly (readonly [number, number])[])[]): Segment[] {
  return lines.flatMap((line) =>
    line.slice(1).map(([bx, by], index): Segment => ({ ax: line[index][0], ay: line[index][1], bx, by })),
  );
}

/** Tells whether two segments properly cross. */
export function crosses(a: Segment, b: Segment): boolean {
  const side = (s: Segment, x: number, y: number) => (s.bx - s.ax) * (y - s.ay) - (s.by - s.ay) * (x - s.ax);
  return side(a, b.ax, b.ay) * side(a, b.bx, b.by) < 0 && side(b, a.ax, a.ay) * side(b, a.bx, a.by) < 0;
}

/** Squared distance of a place from a segment. */
export function distanceSquared({ ax, ay, bx, by }: Segment, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  const [ex, ey] = [x - ax - t * dx, y - ay - t * dy];
  return ex * ex + ey * ey;
}
