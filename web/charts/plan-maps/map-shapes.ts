// The cells and border lines of a map as pieces of SVG paths, made once for all small maps of a picture, which share one scale. Pure.
import type { ZoneGround } from '../../../src/data/picture/zone-ground.ts';
import { extentOf, fitted, toScreenX, toScreenY, type Viewport } from '../../../src/data/picture/viewport.ts';

export interface MapShapes {
  readonly view: Viewport;
  readonly width: number;
  readonly height: number;
  /** Closed outline of each cell. */
  readonly cells: readonly string[];
  /** Each line of the ground's borders. */
  readonly lines: readonly string[];
}

type Ground = Pick<ZoneGround, 'borders'> & {
  readonly territory: Pick<ZoneGround['territory'], 'cells' | 'polygonOffsets' | 'polygonPoints'>;
};

/** Returns how much higher than wide the map is, within bounds that keep rows of maps readable. */
export function mapAspect({ territory }: Ground): number {
  const { minX, minY, maxX, maxY } = extentOf(territory.polygonPoints);
  return Math.min(1.2, Math.max(0.5, (maxY - minY) / Math.max(maxX - minX, 1e-6)));
}

/** Writes the pieces for a map of some size, pixels. */
export function mapShapes({ territory, borders }: Ground, width: number, height: number): MapShapes {
  const { cells, polygonOffsets, polygonPoints } = territory;
  const view = fitted(extentOf(polygonPoints), width, height, 2);
  const at = (x: number, y: number): string => `${short(toScreenX(view, x))} ${short(toScreenY(view, y))}`;
  const outline = (cell: number): string => {
    let path = '';
    for (let point = polygonOffsets[cell]; point < polygonOffsets[cell + 1]; point++)
      path += (path === '' ? 'M' : 'L') + at(polygonPoints[2 * point], polygonPoints[2 * point + 1]);
    return `${path}Z`;
  };
  const { ends } = borders;
  const line = (index: number): string =>
    `M${at(ends[4 * index], ends[4 * index + 1])}L${at(ends[4 * index + 2], ends[4 * index + 3])}`;
  return {
    view,
    width,
    height,
    cells: Array.from({ length: cells }, (_, cell) => outline(cell)),
    lines: Array.from({ length: ends.length / 4 }, (_, index) => line(index)),
  };
}

/** Joins the outlines of the cells that a test picks. */
export const cellsPath = ({ cells }: MapShapes, picks: (cell: number) => boolean): string =>
  cells.filter((_, cell) => picks(cell)).join('');

/** Joins lines by index. */
export const linesPath = ({ lines }: MapShapes, which: Iterable<number>): string =>
  Array.from(which, (index) => lines[index]).join('');

const short = (value: number): number => Math.round(value * 10) / 10;
