// Draws what follows the pointer or the keys over the map: the cells that a brush would paint, the cell of the keyboard, a rectangle
// that is being drawn, a centre or station that is carried. On a surface of its own, so that moving the pointer does not draw the map anew.
import type { ZoneGround } from '../../src/data/picture/zone-ground.ts';
import { traceCells, type MapLook, type MapSize } from '../../src/data/picture/draw-map.ts';
import type { MapSurface } from '../../src/data/picture/map-surface.ts';
import { toScreenX, toScreenY, type Viewport } from '../../src/data/picture/viewport.ts';
import type { MapPoint } from './brush.ts';

/** A mark on its way. */
export interface CarriedMark {
  /** Where it stands and where the pointer is, km. */
  readonly from: MapPoint;
  readonly to: MapPoint;
  readonly isCentre: boolean;
  /** Cell that it would be put into; -1 where it cannot stand. */
  readonly cell: number;
}

export interface PointerScene {
  readonly ground: ZoneGround;
  /** Cells that would be painted. */
  readonly covered: ReadonlySet<number>;
  /** Cell of the keyboard; -1 = not shown. */
  readonly cursor: number;
  readonly rectangle: readonly [MapPoint, MapPoint] | null;
  readonly carried: CarriedMark | null;
}

export interface ClearableSurface extends MapSurface {
  clearRect(x: number, y: number, width: number, height: number): void;
  setLineDash(pattern: number[]): void;
}

/** Draws it, after clearing what was there. */
export function drawPointer(
  surface: ClearableSurface,
  { ground, covered, cursor, rectangle, carried }: PointerScene,
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
  if (carried !== null) {
    outline((cell) => cell === carried.cell, 2.5);
    drawCarried(surface, carried, view, look);
  }
  if (rectangle === null) return;
  const [a, b] = rectangle;
  const [x, y] = [toScreenX(view, a.x), toScreenY(view, a.y)];
  surface.strokeStyle = look.ink;
  surface.lineWidth = 1.5;
  surface.setLineDash([4, 3]);
  surface.strokeRect(x, y, toScreenX(view, b.x) - x, toScreenY(view, b.y) - y);
  surface.setLineDash([]);
}

/** A line from where the mark stands, and the mark at the pointer: hollow where it cannot stand. */
function drawCarried(surface: ClearableSurface, carried: CarriedMark, view: Viewport, look: MapLook): void {
  const { from, to, isCentre, cell } = carried;
  const [x, y] = [toScreenX(view, to.x), toScreenY(view, to.y)];
  surface.strokeStyle = look.ink;
  surface.lineWidth = 1.5;
  surface.setLineDash([4, 3]);
  surface.beginPath();
  surface.moveTo(toScreenX(view, from.x), toScreenY(view, from.y));
  surface.lineTo(x, y);
  surface.stroke();
  surface.setLineDash([]);
  const half = isCentre ? 6 : 4.5;
  surface.fillStyle = isCentre && cell >= 0 ? look.ink : look.halo;
  surface.fillRect(x - half, y - half, 2 * half, 2 * half);
  surface.strokeStyle = isCentre && cell >= 0 ? look.halo : look.ink;
  surface.strokeRect(x - half, y - half, 2 * half, 2 * half);
}
