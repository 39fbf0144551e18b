// Voronoi cells of sites within a convex outline, each cut from the outline by the bisectors with the sites around it. Written
// here rather than taken from d3-delaunay: that clips to a rectangle and calls Math.sin and Math.hypot on some inputs, while
// this needs + - * / and square roots only, so that the same seed gives the same map in every engine without rounding.
import { clipPolygon, type TaggedPolygon } from './clip-polygon.ts';
import type { Sites } from './sites.ts';

/** Returns one polygon per site; tags are the neighbouring site, or -1 - k at edge k of the outline. */
export function voronoiCells(outline: TaggedPolygon, sites: Sites): TaggedPolygon[] {
  const buckets = new Buckets(sites);
  return Array.from(sites.x, (_, site) => cellOf(outline, sites, buckets, site));
}

function cellOf(outline: TaggedPolygon, { x, y }: Sites, buckets: Buckets, site: number): TaggedPolygon {
  const [sx, sy] = [x[site], y[site]];
  let polygon = outline;
  for (let ring = 0; ring <= buckets.rings; ring++) {
    // sites beyond this ring are at least (ring - 1) buckets away: no bisector with them reaches the polygon any more
    const safe = (ring - 1) * buckets.size;
    if (ring > 1 && safe * safe > 4 * farthestSquared(polygon, sx, sy)) break;
    buckets.visitRing(sx, sy, ring, (other) => {
      if (other === site) return;
      const [nx, ny] = [x[other] - sx, y[other] - sy];
      const limit = nx * ((x[other] + sx) / 2) + ny * ((y[other] + sy) / 2);
      polygon = clipPolygon(polygon, nx, ny, limit, other);
    });
  }
  return polygon;
}

function farthestSquared({ points }: TaggedPolygon, x: number, y: number): number {
  let farthest = 0;
  for (let i = 0; i < points.length; i += 2) {
    const [dx, dy] = [points[i] - x, points[i + 1] - y];
    farthest = Math.max(farthest, dx * dx + dy * dy);
  }
  return farthest;
}

/** Sites sorted into squares of about two sites each, visited in rings around a place. */
class Buckets {
  readonly size: number;
  readonly rings: number;
  private readonly minX: number;
  private readonly minY: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly members: number[][];

  constructor({ x, y }: Sites) {
    const [minX, maxX] = [x.reduce((a, b) => Math.min(a, b)), x.reduce((a, b) => Math.max(a, b))];
    const [minY, maxY] = [y.reduce((a, b) => Math.min(a, b)), y.reduce((a, b) => Math.max(a, b))];
    const span = Math.max(maxX - minX, maxY - minY, 1e-9);
    this.size = span / Math.max(1, Math.floor(Math.sqrt(x.length / 2)));
    this.minX = minX;
    this.minY = minY;
    this.columns = Math.floor((maxX - minX) / this.size) + 1;
    this.rows = Math.floor((maxY - minY) / this.size) + 1;
    this.rings = Math.max(this.columns, this.rows);
    this.members = Array.from({ length: this.columns * this.rows }, () => []);
    for (let site = 0; site < x.length; site++) {
      this.members[this.row(y[site]) * this.columns + this.column(x[site])].push(site);
    }
  }

  visitRing(x: number, y: number, ring: number, visit: (site: number) => void): void {
    const [column, row] = [this.column(x), this.row(y)];
    for (let r = Math.max(0, row - ring); r <= Math.min(this.rows - 1, row + ring); r++) {
      const whole = r === row - ring || r === row + ring;
      const step = whole || ring === 0 ? 1 : 2 * ring;
      for (let c = column - ring; c <= column + ring; c += step) {
        if (c < 0 || c >= this.columns) continue;
        for (const site of this.members[r * this.columns + c]) visit(site);
      }
    }
  }

  private column(x: number): number {
    return Math.floor((x - this.minX) / this.size);
  }

  private row(y: number): number {
    return Math.floor((y - this.minY) / this.size);
  }
}
