// Draws the map of zones on a surface: cells in the colour of their zone, breaches hatched, outlines, marks and names. Draws what it
// is given and keeps nothing; knows neither page nor pointer.
import type { ZoneGround } from './zone-ground.ts';
import type { BorderLines } from './border-lines.ts';
import { placedLabels, type MapLabel } from './map-labels.ts';
import type { MapSurface } from './map-surface.ts';
import { toScreenX, toScreenY, type Viewport } from './viewport.ts';

export interface MapLook {
  readonly palette: readonly string[];
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly halo: string;
  readonly font: string;
  /** Hatch of zones that break a norm. */
  readonly hatch: string | object;
}

/** Lines as indexes into the ground's borders. */
export interface MapOutlines {
  readonly zones: Int32Array;
  readonly towns: Int32Array;
  readonly communities: Int32Array;
}

export interface MapScene {
  readonly ground: ZoneGround;
  readonly zoneOf: Int32Array;
  readonly colours: Int32Array;
  /** 1 where a zone breaks a norm. */
  readonly hatched: Uint8Array;
  readonly outlines: MapOutlines;
  readonly centres: Int32Array;
  readonly stations: Int32Array;
  /** Zone that is looked at; -1 = none. */
  readonly chosen: number;
  readonly labels: readonly MapLabel[];
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Cells narrower than this many pixels have no borders of their own, and communities no names. */
const detailPixels = { cells: 7, communities: 90 } as const;

/**
 * Draws everything.
 * @param fixedLines draws what drawFixedLines draws; given by those who keep it as a picture, since it costs more than all the rest
 */
export function drawMap(
  surface: MapSurface,
  scene: MapScene,
  view: Viewport,
  size: MapSize,
  look: MapLook,
  fixedLines = () => drawFixedLines(surface, scene, view, look),
): void {
  surface.fillStyle = look.paper;
  surface.fillRect(0, 0, size.width, size.height);
  fillZones(surface, scene, view, look);
  fixedLines();
  strokeZones(surface, scene, view, look);
  drawMarks(surface, scene, view, look);
  drawLabels(surface, scene, view, size, look);
}

export type FixedLines = Pick<MapScene, 'ground'> & {
  readonly outlines: Pick<MapOutlines, 'towns' | 'communities'>;
};

/** Draws the lines that stay while a plan is edited: borders of cells, communities and towns. */
export function drawFixedLines(
  surface: MapSurface,
  { ground, outlines }: FixedLines,
  view: Viewport,
  look: MapLook,
): void {
  const { cells } = ground.territory;
  surface.lineJoin = 'round';
  surface.lineCap = 'butt';
  if (pixelsOf(ground, view, cells) >= detailPixels.cells)
    strokeLines(surface, ground, view, look.rule, 0.6, null);
  if (showsCommunities(ground, view))
    strokeLines(surface, ground, view, look.soft, 0.9, outlines.communities);
  surface.lineCap = 'round';
  strokeLines(surface, ground, view, look.halo, 6.5, outlines.towns);
  strokeLines(surface, ground, view, look.soft, 4.5, outlines.towns);
}

function fillZones(surface: MapSurface, scene: MapScene, view: Viewport, look: MapLook): void {
  const { ground, zoneOf, colours, hatched } = scene;
  look.palette.forEach((colour, index) => {
    surface.fillStyle = colour;
    if (traceCells(surface, ground, view, (cell) => zoneOf[cell] >= 0 && colours[zoneOf[cell]] === index))
      surface.fill();
  });
  surface.fillStyle = look.hatch;
  if (traceCells(surface, ground, view, (cell) => zoneOf[cell] >= 0 && hatched[zoneOf[cell]] === 1))
    surface.fill();
}

function strokeZones(surface: MapSurface, scene: MapScene, view: Viewport, look: MapLook): void {
  const { ground, outlines, zoneOf, chosen } = scene;
  surface.lineJoin = 'round';
  surface.lineCap = 'round';
  strokeLines(surface, ground, view, look.ink, 1.6, outlines.zones);
  if (chosen < 0) return;
  const { cell, other } = ground.borders;
  const own = outlines.zones.filter(
    (at) => zoneOf[cell[at]] === chosen || (other[at] >= 0 && zoneOf[other[at]] === chosen),
  );
  strokeLines(surface, ground, view, look.halo, 8, own);
  strokeLines(surface, ground, view, look.ink, 4, own);
}

/** Strokes lines by index, or all. */
function strokeLines(
  surface: MapSurface,
  { borders }: ZoneGround,
  view: Viewport,
  colour: string,
  width: number,
  which: Int32Array | null,
): void {
  surface.strokeStyle = colour;
  surface.lineWidth = width;
  traceLines(surface, borders, which, view);
  surface.stroke();
}

function drawMarks(surface: MapSurface, scene: MapScene, view: Viewport, look: MapLook): void {
  const { ground, centres, stations } = scene;
  const mark = (cell: number, half: number, fill: string, stroke: string): void => {
    const [x, y] = [toScreenX(view, ground.units.x[cell]), toScreenY(view, ground.units.y[cell])];
    surface.fillStyle = fill;
    surface.strokeStyle = stroke;
    surface.lineWidth = 1.5;
    surface.fillRect(x - half, y - half, 2 * half, 2 * half);
    surface.strokeRect(x - half, y - half, 2 * half, 2 * half);
  };
  for (const cell of stations) mark(cell, 3, look.halo, look.ink);
  for (const cell of centres) if (cell >= 0) mark(cell, 4.5, look.ink, look.halo);
}

function drawLabels(
  surface: MapSurface,
  scene: MapScene,
  view: Viewport,
  size: MapSize,
  look: MapLook,
): void {
  const communities = showsCommunities(scene.ground, view);
  const wanted = scene.labels.filter(({ kind }) => kind !== 'community' || communities);
  surface.textAlign = 'center';
  surface.textBaseline = 'middle';
  surface.strokeStyle = look.halo;
  for (const label of placedLabels(wanted, view, size.width, size.height)) {
    const { kind, text, framed, screenX, screenY, width } = label;
    surface.font = `${kind === 'community' ? 400 : 700} ${label.size}px ${look.font}`;
    surface.lineWidth = 3.5;
    surface.strokeStyle = look.halo;
    surface.strokeText(text, screenX, screenY);
    surface.fillStyle = kind === 'community' ? look.soft : look.ink;
    surface.fillText(text, screenX, screenY);
    if (!framed) continue;
    surface.strokeStyle = look.ink;
    surface.lineWidth = 1.5;
    surface.strokeRect(screenX - width / 2, screenY - label.size / 2 - 2, width, label.size + 4);
  }
}

/** Traces the outlines of the cells that a test picks; false where it picks none. */
export function traceCells(
  surface: MapSurface,
  { territory }: ZoneGround,
  view: Viewport,
  picks: (cell: number) => boolean,
): boolean {
  const { cells, polygonOffsets, polygonPoints } = territory;
  let any = false;
  surface.beginPath();
  for (let cell = 0; cell < cells; cell++) {
    if (!picks(cell)) continue;
    any = true;
    const [first, end] = [polygonOffsets[cell], polygonOffsets[cell + 1]];
    for (let point = first; point < end; point++) {
      const x = toScreenX(view, polygonPoints[2 * point]);
      const y = toScreenY(view, polygonPoints[2 * point + 1]);
      if (point === first) surface.moveTo(x, y);
      else surface.lineTo(x, y);
    }
    // not closePath: browsers take as long for it as for drawing all of a long path
    surface.lineTo(toScreenX(view, polygonPoints[2 * first]), toScreenY(view, polygonPoints[2 * first + 1]));
  }
  return any;
}

/** Traces lines by index, or all. */
function traceLines(
  surface: MapSurface,
  { ends }: BorderLines,
  which: Int32Array | null,
  view: Viewport,
): void {
  surface.beginPath();
  const count = which === null ? ends.length / 4 : which.length;
  for (let at = 0; at < count; at++) {
    const line = 4 * (which === null ? at : which[at]);
    surface.moveTo(toScreenX(view, ends[line]), toScreenY(view, ends[line + 1]));
    surface.lineTo(toScreenX(view, ends[line + 2]), toScreenY(view, ends[line + 3]));
  }
}

const showsCommunities = (ground: ZoneGround, view: Viewport): boolean =>
  pixelsOf(ground, view, ground.territory.communities) >= detailPixels.communities;

/** Returns how many pixels wide one of so many equal parts of the map would be. */
function pixelsOf({ territory }: ZoneGround, view: Viewport, parts: number): number {
  const areaKm2 = territory.cellAreaKm2.reduce((sum, area) => sum + area, 0);
  return view.scale * Math.sqrt(areaKm2 / parts);
}
