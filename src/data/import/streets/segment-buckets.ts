// Segments of lines found by place, for matching borders with what runs along or across them.

export interface Segment {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Segments in squares of a size, km; long segments stand in every square of their bounding box. */
export class SegmentBuckets {
  private readonly squares = new Map<string, Segment[]>();
  private readonly sizeKm: number;

  constructor(segments: readonly Segment[], sizeKm: number) {
    this.sizeKm = sizeKm;
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

  private eachSquare({ ax, ay, bx, by }: Segment, margin: number, see: (key: string) => void): void {
    const at = (km: number) => Math.floor(km / this.sizeKm);
    for (let column = at(Math.min(ax, bx) - margin); column <= at(Math.max(ax, bx) + margin); column++) {
      for (let row = at(Math.min(ay, by) - margin); row <= at(Math.max(ay, by) + margin); row++)
        see(`${column} ${row}`);
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
