// The distinct vertices of rings, found by place: an even grid of buckets over their bounding box.

export class PointBuckets {
  readonly x: number[] = [];
  readonly y: number[] = [];
  private readonly ids = new Map<string, number>();
  private readonly members: number[][];
  private readonly minX: number;
  private readonly minY: number;
  private readonly size: number;
  private readonly columns: number;
  private readonly rows: number;

  constructor(rings: readonly (readonly number[])[]) {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += 2) {
        const key = `${ring[i]} ${ring[i + 1]}`;
        if (this.ids.has(key)) continue;
        this.ids.set(key, this.x.length);
        this.x.push(ring[i]);
        this.y.push(ring[i + 1]);
        [minX, maxX] = [Math.min(minX, ring[i]), Math.max(maxX, ring[i])];
        [minY, maxY] = [Math.min(minY, ring[i + 1]), Math.max(maxY, ring[i + 1])];
      }
    }
    const count = Math.max(1, this.x.length);
    [this.minX, this.minY] = count === 1 && this.x.length === 0 ? [0, 0] : [minX, minY];
    const [width, height] = this.x.length === 0 ? [0, 0] : [maxX - minX, maxY - minY];
    this.size = Math.max(Math.sqrt((width * height) / count), Math.max(width, height) / 1000, 1e-6);
    this.columns = Math.floor(width / this.size) + 1;
    this.rows = Math.floor(height / this.size) + 1;
    this.members = Array.from({ length: this.columns * this.rows }, () => []);
    this.x.forEach((x, id) => this.members[this.row(this.y[id]) * this.columns + this.column(x)].push(id));
  }

  /** Number of the vertex at a place, which must be one. */
  idAt(x: number, y: number): number {
    return this.ids.get(`${x} ${y}`) ?? -1;
  }

  /** Visits the vertices of the buckets that a box touches. */
  visit(minX: number, minY: number, maxX: number, maxY: number, see: (id: number) => void): void {
    for (let row = this.row(minY); row <= this.row(maxY); row++) {
      for (let column = this.column(minX); column <= this.column(maxX); column++) {
        for (const id of this.members[row * this.columns + column]) see(id);
      }
    }
  }

  private column(x: number): number {
    return Math.max(0, Math.min(this.columns - 1, Math.floor((x - this.minX) / this.size)));
  }

  private row(y: number): number {
    return Math.max(0, Math.min(this.rows - 1, Math.floor((y - this.minY) / this.size)));
  }
}
