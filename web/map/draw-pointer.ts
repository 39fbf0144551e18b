// Draws what follows the pointer or the keys over the map: the cells that a brush would paint, the cell of the keyboard, a rectangle
// that is being drawn. On a surface of its own, so that moving the pointer does not draw the map anew.
import type { ZoneGround } from '../../src/data/picture/zone-ground.ts';
import { traceCells, type MapLook, type MapSize } from '../../src/data/picture/draw-map.ts';
import type { MapSurface } from '../../src/data/picture/map-surface.ts';
import { toScreenX, toScreenY, type Viewport } from '../../src/data/picture/viewport.ts';
import type { MapPoint } from './brush.ts';

export interface PointerScene {
  readonly ground: ZoneGround;
  /** Cells that would be painted. */
  readonly covered: ReadonlySet<number>;
  /** Cell of the keyboard; -1 = not shown. */
  readonly cursor: number;
  readonly rectangle: readonly [MapPoint, MapPoint] | null;
}

export interface ClearableSurface extends MapSurface {
  clearRect(x: number, y: number, width: number, height: number): void;
  setLineDash(pattern: number[]): void;
}

/** Draws it, after clearing what was there. */
export function drawPointer(
  surface: ClearableSurface,
  { ground, covered, cursor, rectangle }: PointerScene,
  view: Viewport,
  size: MapSize,
  look: MapLook,
): void {
  surface.clearRect(0, 0, size.width, size.height);
  surface.lineJoin = 'round';
  const outline = (picks: (cell: number) => boolean, width: number): void => {
    for (const [colour, extra] of [
      [look.halo, 2],
      [look.ink, 0],
    ] as const) {
      surface.strokeStyle = colour;
      surface.lineWidth = width + extra;
      if (traceCells(surface, ground, view, picks)) surface.stroke();
    }
  };
  if (covered.size > 0) outline((cell) => covered.has(cell), 1.5);
  if (cursor >= 0) outline((cell) => cell === cursor, 2.5);
  if (rectangle === null) return;
  const [a, b] = rectangle;
  const [x, y] = [toScreenX(view, a.x), toScreenY(view, a.y)];
  surface.strokeStyle = look.ink;
  surface.lineWidth = 1.5;
  surface.setLineDash([4, 3]);
  surface.strokeRect(x, y, toScreenX(view, b.x) - x, toScreenY(view, b.y) - y);
  surface.setLineDash([]);
}
