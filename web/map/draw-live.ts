// Draws the map of a live run: every grid shaded by a number, in steps of one colour, with the lines of towns and the grid that is
// looked at. Draws what it is given and keeps nothing.
import { interpolateRgb } from 'd3';
import type { ZoneGround } from '../../src/data/picture/zone-ground.ts';
import { traceCells, type MapLook, type MapSize } from '../../src/data/picture/draw-map.ts';
import type { MapSurface } from '../../src/data/picture/map-surface.ts';
import type { Viewport } from '../../src/data/picture/viewport.ts';

/** Steps of shading above nothing. */
export const shadeSteps = 5;

/** Returns the colours of the steps, from the paper (nothing) to the full colour. */
export function shades(paper: string, colour: string): string[] {
  const mix = interpolateRgb(paper, colour);
  return Array.from({ length: shadeSteps + 1 }, (_, step) =>
    step === 0 ? paper : mix(0.1 + (0.9 * step) / shadeSteps),
  );
}

/**
 * Returns the upper bounds of the steps above nothing: round numbers that divide up to the most alike.
 * @param most largest value to be told apart, > 0
 */
export function shadeBounds(most: number): number[] {
  const step = niceAbove(most / shadeSteps);
  return Array.from({ length: shadeSteps }, (_, index) => step * (index + 1));
}

/** Returns the step of a value, 0 for nothing. */
export function stepOf(value: number, bounds: readonly number[]): number {
  if (value <= 0) return 0;
  const at = bounds.findIndex((bound) => value <= bound);
  return at < 0 ? bounds.length : at + 1;
}

/** Returns 1, 2 or 5 times a power of ten, at least the value and at least 1. */
function niceAbove(value: number): number {
  let unit = 1;
  while (unit * 10 < value) unit *= 10;
  return [1, 2, 5, 10].map((factor) => factor * unit).find((nice) => nice >= value) ?? unit * 10;
}

/**
 * Fills the grids.
 * @param steps step of each cell of the territory; -1 = not part of the run
 */
export function fillSteps(
  surface: MapSurface,
  ground: ZoneGround,
  steps: ArrayLike<number>,
  view: Viewport,
  { width, height }: MapSize,
  look: MapLook,
  colours: readonly string[],
): void {
  surface.fillStyle = look.paper;
  surface.fillRect(0, 0, width, height);
  colours.forEach((colour, step) => {
    surface.fillStyle = colour;
    if (traceCells(surface, ground, view, (cell) => steps[cell] === step)) surface.fill();
  });
}

/** Outlines one grid; -1 none. */
export function outlineCell(
  surface: MapSurface,
  ground: ZoneGround,
  cell: number,
  view: Viewport,
  look: MapLook,
): void {
  if (cell < 0 || !traceCells(surface, ground, view, (one) => one === cell)) return;
  surface.strokeStyle = look.halo;
  surface.lineWidth = 6;
  surface.stroke();
  surface.strokeStyle = look.ink;
  surface.lineWidth = 2.5;
  surface.stroke();
}
