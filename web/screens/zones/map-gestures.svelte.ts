// What pointer and wheel do on the map: look at a zone, paint, draw a rectangle, set and carry centres and stations, pan, zoom. Knows pixels and the desk,
// not how anything is drawn.
import {
  cellsAlong,
  cellsInRectangle,
  cellsOfBrush,
  cellsOfCommunity,
  type MapPoint,
} from '../../map/brush.ts';
import type { CarriedMark } from '../../map/draw-pointer.ts';
import { markAt, type MapMark } from '../../map/mark-at.ts';
import {
  extentOf,
  fitted,
  panned,
  showing,
  toMapX,
  toMapY,
  zoomedAt,
  type Viewport,
} from '../../../src/data/picture/viewport.ts';
import type { ZoneCommands } from '../../stores/zone-commands.ts';
import type { ZoneDesk, ZoneTool } from '../../stores/zone-desk.svelte.ts';

/** Pixels that a pointer may tremble before a click is a drag. */
const tremble = 4;
const zoomOut = 0.6;
const zoomIn = 60;

type Drag =
  | {
      readonly kind: 'pan';
      readonly from: readonly [number, number];
      last: readonly [number, number];
      moved: boolean;
    }
  | {
      readonly kind: 'mark';
      readonly mark: MapMark;
      readonly from: readonly [number, number];
      moved: boolean;
    }
  | { readonly kind: 'stroke'; last: MapPoint }
  | { readonly kind: 'rectangle'; readonly from: MapPoint };

/** Marks that a tool can pick up and carry elsewhere. */
const carriedBy: Partial<Record<ZoneTool, readonly MapMark['kind'][]>> = {
  look: ['centre', 'station'],
  centre: ['centre'],
  station: ['station'],
};

export class MapGestures {
  view = $state.raw<Viewport | null>(null);
  /** Cell under the pointer; -1 = none. */
  hover = $state(-1);
  rectangle = $state.raw<readonly [MapPoint, MapPoint] | null>(null);
  /** Space is held: dragging pans whatever the tool. */
  holdsSpace = $state(false);
  isPanning = $state(false);
  /** A centre or station that is being carried; the pointer is over one that could be. */
  carried = $state.raw<CarriedMark | null>(null);
  isOverMark = $state(false);
  readonly #desk: ZoneDesk;
  readonly #commands: ZoneCommands;
  #size = { width: 1, height: 1 };
  #drag: Drag | null = null;
  /** Cells of the stroke that are not painted yet, and the frame in which they will be; 0 = none. */
  readonly #pending = new Set<number>();
  #frame = 0;

  constructor(desk: ZoneDesk, commands: ZoneCommands) {
    this.#desk = desk;
    this.#commands = commands;
  }

  /** Shows the whole map. */
  fit(): void {
    const { ground } = this.#desk;
    const { width, height } = this.#size;
    if (ground !== null) this.view = fitted(extentOf(ground.territory.polygonPoints), width, height);
  }

  resize(width: number, height: number): void {
    const before = this.#size;
    this.#size = { width, height };
    if (this.view === null || before.width <= 1) this.fit();
    else this.view = panned(this.view, (width - before.width) / 2, (height - before.height) / 2);
  }

  zoom(factor: number, x = this.#size.width / 2, y = this.#size.height / 2): void {
    const { ground } = this.#desk;
    if (this.view === null || ground === null) return;
    const { width, height } = this.#size;
    const whole = fitted(extentOf(ground.territory.polygonPoints), width, height).scale;
    this.view = zoomedAt(this.view, factor, x, y, whole * zoomOut, whole * zoomIn);
  }

  /** Moves the map as little as needed to show a cell. */
  show(cell: number): void {
    const { ground } = this.#desk;
    if (this.view === null || ground === null || cell < 0) return;
    const { x, y } = ground.units;
    this.view = showing(this.view, x[cell], y[cell], this.#size.width, this.#size.height);
  }

  /** Returns the cells that the tool in hand would paint from a cell. */
  covered(cell: number): number[] {
    const { ground, tool, brush } = this.#desk;
    if (ground === null || cell < 0) return [];
    if (tool === 'paint') return cellsOfBrush(ground.units, cell, brush);
    if (tool === 'community') return cellsOfCommunity(ground.units, ground.units.community[cell]);
    return [];
  }

  down(x: number, y: number, button: number): void {
    const { tool } = this.#desk;
    const point = this.#point(x, y);
    if (point === null) return;
    const mark = button === 0 && !this.holdsSpace ? this.#markAt(x, y) : null;
    if (mark !== null) this.#drag = { kind: 'mark', mark, from: [x, y], moved: false };
    else if (button === 1 || this.holdsSpace || tool === 'look' || tool === 'centre' || tool === 'station') {
      this.#drag = { kind: 'pan', from: [x, y], last: [x, y], moved: false };
    } else if (tool === 'rectangle') {
      this.#drag = { kind: 'rectangle', from: point };
      this.rectangle = [point, point];
    } else {
      this.#drag = { kind: 'stroke', last: point };
      this.#paintTo(point, point);
    }
  }

  move(x: number, y: number): void {
    const point = this.#point(x, y);
    if (point === null || this.view === null) return;
    this.hover = this.#desk.index?.at(point.x, point.y) ?? -1;
    const drag = this.#drag;
    if (drag?.kind === 'pan' || drag?.kind === 'mark')
      drag.moved ||= Math.abs(x - drag.from[0]) + Math.abs(y - drag.from[1]) > tremble;
    this.isOverMark = drag?.kind === 'mark' || (drag === null && this.#markAt(x, y) !== null);
    if (drag?.kind === 'mark') {
      if (drag.moved) this.#carry(drag.mark, point);
    } else if (drag?.kind === 'pan') {
      if (drag.moved) {
        this.isPanning = true;
        this.view = panned(this.view, x - drag.last[0], y - drag.last[1]);
      }
      drag.last = [x, y];
    } else if (drag?.kind === 'rectangle') this.rectangle = [drag.from, point];
    else if (drag?.kind === 'stroke') {
      this.#paintTo(drag.last, point);
      drag.last = point;
    }
  }

  up(): void {
    const drag = this.#drag;
    this.#drag = null;
    this.isPanning = false;
    this.carried = null;
    if (drag?.kind === 'mark' && drag.moved) this.#commands.carry(drag.mark, this.hover);
    else if ((drag?.kind === 'pan' || drag?.kind === 'mark') && !drag.moved && !this.holdsSpace)
      this.#commands.pick(this.hover);
    if (drag?.kind === 'stroke') {
      this.#flush();
      this.#desk.endStroke();
    }
    if (drag?.kind === 'rectangle') this.#paintRectangle();
  }

  leave(): void {
    this.hover = -1;
  }

  cancel(): void {
    this.#drag = null;
    this.isPanning = false;
    this.carried = null;
    this.rectangle = null;
    this.#pending.clear();
    this.#desk.dropStroke();
  }

  /** Sets a corner of a rectangle by keyboard; the second one paints it. */
  corner(cell: number): void {
    const { ground } = this.#desk;
    if (ground === null) return;
    const point = { x: ground.units.x[cell], y: ground.units.y[cell] };
    if (this.rectangle === null) this.rectangle = [point, point];
    else {
      this.rectangle = [this.rectangle[0], point];
      this.#paintRectangle();
    }
  }

  #markAt(x: number, y: number): MapMark | null {
    const { ground, plan, tool } = this.#desk;
    const kinds = carriedBy[tool];
    if (ground === null || plan === null || this.view === null || kinds === undefined) return null;
    return markAt(ground.units, plan, this.view, [x, y], kinds);
  }

  #carry(mark: MapMark, to: MapPoint): void {
    const { ground } = this.#desk;
    if (ground === null) return;
    const from = { x: ground.units.x[mark.cell], y: ground.units.y[mark.cell] };
    const cell = this.#commands.canCarry(mark, this.hover) ? this.hover : -1;
    this.carried = { from, to, isCentre: mark.kind === 'centre', cell };
  }

  #paintRectangle(): void {
    const { ground } = this.#desk;
    if (ground !== null && this.rectangle !== null) {
      this.#desk.paint(cellsInRectangle(ground.units, ...this.rectangle));
      this.#desk.endStroke('zones.note.rectangle');
    }
    this.rectangle = null;
  }

  #paintTo(from: MapPoint, to: MapPoint): void {
    const { ground, index } = this.#desk;
    if (ground === null || index === null) return;
    const step = Math.sqrt(ground.units.areaKm2.reduce((least, area) => Math.min(least, area), Infinity)) / 2;
    for (const cell of cellsAlong(index, from, to, step))
      for (const one of this.covered(cell)) this.#pending.add(one);
    this.#frame ||= requestAnimationFrame(() => this.#flush());
  }

  /** A pointer moves more often than the page is drawn: the plan is changed, and judged, once a frame. */
  #flush(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#pending.size > 0) this.#desk.paint(this.#pending);
    this.#pending.clear();
  }

  #point(x: number, y: number): MapPoint | null {
    return this.view && { x: toMapX(this.view, x), y: toMapY(this.view, y) };
  }
}
