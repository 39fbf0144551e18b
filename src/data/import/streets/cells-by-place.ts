// Which outline a point lies in: squares of about a cell's size, each with the outlines that may reach into it.

export class CellsByPlace {
  private readonly rings: readonly (readonly number[])[];
  private readonly squares = new Map<string, number[]>();
  private readonly side: number;

  /** @param rings x, y pairs, km, not closed */
  constructor(rings: readonly (readonly number[])[]) {
    this.rings = rings;
    const boxes = rings.map(boxOf);
    const sides = boxes.map(({ left, right, low, high }) => Math.max(right - left, high - low));
    this.side = Math.max(0.05, sides.reduce((sum, side) => sum + side, 0) / Math.max(1, sides.length));
    boxes.forEach(({ left, right, low, high }, cell) => {
      for (let column = this.square(left); column <= this.square(right); column++)
        for (let row = this.square(low); row <= this.square(high); row++) {
          const key = `${column} ${row}`;
          const known = this.squares.get(key);
          if (known === undefined) this.squares.set(key, [cell]);
          else known.push(cell);
        }
    });
  }

  /** Returns the outline that a point lies in, the first of several; -1 where there is none. */
  at(x: number, y: number): number {
    const near = this.squares.get(`${this.square(x)} ${this.square(y)}`) ?? [];
    return near.find((cell) => contains(this.rings[cell], x, y)) ?? -1;
  }

  private square(km: number): number {
    return Math.floor(km / this.side);
  }
}

function boxOf(ring: readonly number[]) {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    [left, right] = [Math.min(left, ring[i]), Math.max(right, ring[i])];
    [low, high] = [Math.min(low, ring[i + 1]), Math.max(high, ring[i + 1])];
  }
  return { left, right, low, high };
}

/** Whether a point lies inside, by the number of edges to its right. */
function contains(ring: readonly number[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2) {
    const [ax, ay, bx, by] = [ring[i], ring[i + 1], ring[before], ring[before + 1]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
