// Which cell lies under a point: a grid of squares over the map, each with the cells that may reach into it. Pure.
import type { Territory } from '../../src/scenario/generate/territory.ts';
import { extentOf } from '../../src/data/picture/viewport.ts';

type Outlines = Pick<Territory, 'cells' | 'polygonOffsets' | 'polygonPoints'>;

export class CellIndex {
  readonly #outlines: Outlines;
  readonly #minX: number;
  readonly #minY: number;
  readonly #side: number;
  readonly #columns: number;
  readonly #squares: number[][];

  constructor(outlines: Outlines) {
    this.#outlines = outlines;
    const { minX, minY, maxX, maxY } = extentOf(outlines.polygonPoints);
    const area = Math.max((maxX - minX) * (maxY - minY), 1e-9);
    this.#minX = minX;
    this.#minY = minY;
    this.#side = Math.sqrt(area / Math.max(outlines.cells, 1));
    this.#columns = Math.floor((maxX - minX) / this.#side) + 1;
    const rows = Math.floor((maxY - minY) / this.#side) + 1;
    this.#squares = Array.from({ length: this.#columns * rows }, () => []);
    for (let cell = 0; cell < outlines.cells; cell++) this.#enter(cell);
  }

  /** Returns the cell at a point, km; -1 where there is none. */
  at(x: number, y: number): number {
    const column = Math.floor((x - this.#minX) / this.#side);
    const row = Math.floor((y - this.#minY) / this.#side);
    if (column < 0 || column >= this.#columns || row < 0) return -1;
    const square = this.#squares[row * this.#columns + column] ?? [];
    return square.find((cell) => contains(this.#outlines, cell, x, y)) ?? -1;
  }

  #enter(cell: number): void {
    const { polygonOffsets, polygonPoints } = this.#outlines;
    const box = extentOf(polygonPoints.subarray(2 * polygonOffsets[cell], 2 * polygonOffsets[cell + 1]));
    const column = (x: number): number => Math.floor((x - this.#minX) / this.#side);
    const row = (y: number): number => Math.floor((y - this.#minY) / this.#side);
    for (let r = row(box.minY); r <= row(box.maxY); r++)
      for (let c = column(box.minX); c <= column(box.maxX); c++)
        this.#squares[r * this.#columns + c]?.push(cell);
  }
}

/** Tells whether a point lies inside a cell's outline, by the number of its sides to the right of the point. */
function contains({ polygonOffsets, polygonPoints }: Outlines, cell: number, x: number, y: number): boolean {
  const [first, end] = [polygonOffsets[cell], polygonOffsets[cell + 1]];
  let inside = false;
  for (let point = first, before = end - 1; point < end; before = point++) {
    const [ax, ay] = [polygonPoints[2 * point], polygonPoints[2 * point + 1]];
    const [bx, by] = [polygonPoints[2 * before], polygonPoints[2 * before + 1]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
